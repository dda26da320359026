# Completion of perpkit for fish. Written by make generate.
@TABLES@

function __perpkit_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l path perpkit
    for word in $typed[2..-1]
        if __perpkit_words "$path $word" >/dev/null
            set path "$path $word"
        end
    end
    set -l found
    if string match -q -- '-*' $typed[-1]; and __perpkit_values "$path $typed[-1]" >/dev/null
        set found (__perpkit_values "$path $typed[-1]")
    else if string match -q -- '-*' $typed[-1]; and __perpkit_values $typed[-1] >/dev/null
        set found (__perpkit_values $typed[-1])
    else if string match -q -- '-*' $current
        set found (__perpkit_options $path)
        if contains @operation $found
            set found (string match -v -- @operation $found) (__perpkit_options @operation)
        end
    else
        set found (__perpkit_words $path)
    end
    if test "$found" = @file
        __fish_complete_path $current
    else if test (count $found) -gt 0
        printf '%s\n' $found
    end
end

complete -c perpkit -f -a '(__perpkit_complete)'
