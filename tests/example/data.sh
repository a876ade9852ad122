#!/bin/sh
# The data of the example are what their script writes: nobody edits them by hand. Of a packed file
# the content is compared, as another zlib would pack it differently.
#
#   data.sh SCRATCH SOURCE
set -eu

scratch=$1 example=$2/examples/quang-ngai-2026

rm -rf "$scratch"
mkdir -p "$scratch"
python3 "$example/make_data.py" "$scratch"

differs=0
diff -r "$scratch/evidence" "$example/evidence" || differs=1
for file in "$scratch"/*.csv "$scratch"/registers/*; do
    same=$example/${file#"$scratch/"}
    case $file in
        *.gz)
            gzip -dc "$file" >"$scratch/made"
            gzip -dc "$same" | diff "$scratch/made" - || differs=1
            ;;
        *) diff "$file" "$same" || differs=1 ;;
    esac
done
[ "$differs" -eq 0 ] || echo "after a change to the criteria set or the script, run $example/make_data.py"
exit "$differs"
