// Of Mermaid only its parser is needed, and a document for it.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
globalThis.window = new JSDOM('').window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');
await mermaid.parse(readFileSync(process.argv[2], 'utf8'));
