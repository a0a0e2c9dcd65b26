// Of Mermaid only its parser is needed, and a document for it. For each file that is named on the input there is one line: null, or why not.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';
globalThis.window = new JSDOM('').window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');
for await (const file of createInterface({ input: process.stdin })) {
    const refusal = await mermaid.parse(readFileSync(file, 'utf8')).then(() => null, problem => String(problem));
    console.log(JSON.stringify(refusal));
}
