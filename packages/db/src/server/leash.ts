/**
 * Runs the server at the end of a leash: when the pipe on standard input ends, because the
 * starter let go of it or because it was killed without a word, the server gets a fast
 * shutdown. So no server outlives the one who started it. With `$1` set, that folder is
 * removed after an orderly end. Plain POSIX shell: it runs under an account that may
 * not be allowed to reach Node.
 */
export const LEASH = `
folder=$1
shift
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(cat <&3 >/dev/null; kill -INT "$server") 2>/dev/null &
watch=$!
exec 3<&-
wait "$server"
status=$?
kill "$watch" 2>/dev/null
if [ -n "$folder" ] && [ "$status" = 0 ]; then cd / && rm -rf -- "$folder"; fi
exit "$status"
`;
