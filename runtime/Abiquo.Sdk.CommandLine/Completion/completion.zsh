#compdef @NAME@
# Completes @NAME@ in zsh, after compinit: source <(@NAME@ completion zsh)
_@NAME@_completion() {
    local -a program=(@PROGRAM@) items
    local typed label text
    # An alias or a function is answered for by the program that wrote this.
    typed=$(whence -p -- ${(Q)words[1]/#\~/$HOME}) && program=("$typed")
    while IFS=$'\t' read -r label text; do
        items+=("${label//:/\\:}${text:+:$text}")
    done < <("${program[@]}" "[complete:$((CURRENT - 2))]" "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null </dev/null)
    if (( ${#items} )); then
        _describe -V '@NAME@' items
    else
        _files
    fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _@NAME@_completion "$@"
else
    compdef _@NAME@_completion @NAME@
fi
