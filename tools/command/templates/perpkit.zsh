#compdef perpkit
# Completion of perpkit for zsh. Written by make generate.
@TABLES@

_perpkit() {
    local current=${words[CURRENT]} before=${words[CURRENT-1]} place=perpkit word found at
    for ((at = 2; at < CURRENT; at++)); do
        word=${words[at]}
        (( ${+_perpkit_words[$place $word]} )) && place="$place $word"
    done
    if [[ $before == -* ]] && (( ${+_perpkit_values[$place $before]} )); then
        found=${_perpkit_values[$place $before]}
    elif [[ $before == -* ]] && (( ${+_perpkit_values[$before]} )); then
        found=${_perpkit_values[$before]}
    elif [[ $current == -* ]]; then
        found="${_perpkit_options[$place]/@operation/${_perpkit_options[@operation]}}"
    else
        found=${_perpkit_words[$place]}
    fi
    local -a offered=(${(f)found})
    if [[ ${offered[1]} == @file ]]; then
        _files
    elif (( ${#offered} )); then
        _describe -t words perpkit offered
    fi
}

if [[ ${funcstack[1]} == _perpkit ]]; then
    _perpkit "$@"
else
    compdef _perpkit perpkit
fi
