# Completes @NAME@ in bash: eval "$(@NAME@ completion bash)"
_@NAME@_completion() {
    local -a program=(@PROGRAM@) words=()
    local typed=${1//[\"\'\\]/} line=${COMP_LINE:0:COMP_POINT} label i
    # An alias or a function is answered for by the program that wrote this.
    typed=$(type -P -- "${typed/#\~/$HOME}") && program=("$typed")
    # Bash splits at = and : as well, which addresses and --format=json have; only blanks end a word of ours.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        if [[ ${#words[@]} -eq 0 || $line == [[:space:]]* ]]; then
            words+=('')
        fi
        line=${line#"${line%%[![:space:]]*}"}
        if ((i == COMP_CWORD)); then
            words[${#words[@]} - 1]+=$line
        else
            words[${#words[@]} - 1]+=${COMP_WORDS[i]}
            line=${line#"${COMP_WORDS[i]}"}
        fi
    done
    words=("${words[@]//[\"\'\\]/}")
    local last=$((${#words[@]} - 1))
    # What bash does not replace is the word up to the last of its own breaks.
    local breaks='='
    [[ $COMP_WORDBREAKS == *:* ]] && breaks+=:
    local kept=${words[last]%"${words[last]##*[$breaks]}"}
    COMPREPLY=()
    while IFS=$'\t' read -r label _; do
        COMPREPLY+=("${label#"$kept"}")
    done < <("${program[@]}" "[complete:$((last - 1))]" "${words[@]:1}" 2>/dev/null </dev/null)
}
complete -o default -F _@NAME@_completion @NAME@
