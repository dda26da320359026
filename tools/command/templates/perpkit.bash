# Completion of perpkit for bash 4 or later. Written by make generate.
@TABLES@

_perpkit() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} path=perpkit word found= at
    for ((at = 1; at < COMP_CWORD; at++)); do
        word=${COMP_WORDS[at]}
        [[ -n ${_perpkit_words["$path $word"]+there} ]] && path="$path $word"
    done
    if [[ $before == -* && -n ${_perpkit_values["$path $before"]+there} ]]; then
        found=${_perpkit_values["$path $before"]}
    elif [[ $before == -* && -n ${_perpkit_values[$before]+there} ]]; then
        found=${_perpkit_values[$before]}
    elif [[ $current == -* ]]; then
        found=${_perpkit_options[$path]---help}
        found=${found/@operation/${_perpkit_options[@operation]}}
    else
        found=${_perpkit_words[$path]}
    fi
    if [[ " $found " == *" @file "* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W "$found" -- "$current")
    fi
}

complete -F _perpkit perpkit
