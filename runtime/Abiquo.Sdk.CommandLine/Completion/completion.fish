# Completes @NAME@ in fish: @NAME@ completion fish | source
function __@NAME@_completion
    set -l words (commandline -opc)
    set -l program @PROGRAM@
    # An alias or a function is answered for by the program that wrote this.
    set -l typed (command -s -- $words[1]); and set program $typed
    set -e words[1]
    set -l answer ($program "[complete:"(count $words)"]" $words (commandline -ct) 2>/dev/null </dev/null)
    if test (count $answer) -gt 0
        printf '%s\n' $answer
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c @NAME@ -f -k -a '(__@NAME@_completion)'
