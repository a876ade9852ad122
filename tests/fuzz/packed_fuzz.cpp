#include "fuzz.hpp"

#include "records/byte_source.hpp"
#include "test_folder.hpp"

#include <fstream>

using fuzz::require;

/// Any bytes as the file of a register, plain or packed: read to the end, or refused with an Error;
/// and the same bytes whatever is asked for at a time.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t most = std::size_t{1} << 24U;
    static const Folder folder;
    const auto path = folder / "file";
    std::ofstream{path, std::ios::binary} << fuzz::text_of(data, size);
    const auto read_by = [&](std::size_t at_a_time) {
        std::string bytes;
        try {
            assess::ByteSource source{{"file", path, {}, {}, {}}, nullptr, nullptr};
            std::string piece(at_a_time, '\0');
            for (std::size_t count = 1; count > 0 && bytes.size() < most;) {
                count = source.read(piece.data(), piece.size());
                bytes.append(piece, 0, count);
            }
        } catch (const assess::Error& error) {
            fuzz::require_clean(error.diagnostic());
            return std::string{error.diagnostic().message->id};
        }
        bytes.resize(std::min(bytes.size(), most));
        return bytes;
    };
    require(read_by(1'000) == read_by(100'000), "pieces of any size give the same bytes");
    return 0;
}
