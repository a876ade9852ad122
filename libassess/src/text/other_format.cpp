#include "other_format.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace assess {

namespace {

struct Beginning {
    std::string_view bytes;
    OtherFormat format;
};

constexpr Phrase save_as_csv{
    "open it in the spreadsheet, save as \"CSV UTF-8 (comma delimited)\" and name that file",
    "mở tệp trong bảng tính, lưu dưới dạng \"CSV UTF-8 (comma delimited)\" rồi dùng tệp đó"};
constexpr Phrase unpack{
    "unpack it and name the file that was in it; only files of records may be packed, by gzip or "
    "zstd",
    "giải nén rồi dùng tệp bên trong; chỉ tệp bản ghi mới được để nén, bằng gzip hoặc zstd"};
constexpr Phrase copy_table{
    "put its table into a spreadsheet and save that as \"CSV UTF-8 (comma delimited)\"",
    "đưa bảng của tệp vào bảng tính rồi lưu dưới dạng \"CSV UTF-8 (comma delimited)\""};

constexpr std::array beginnings{
    Beginning{"\xD0\xCF\x11\xE0",
              {{"an Excel workbook in the old format (.xls)", "sổ tính Excel định dạng cũ (.xls)"},
               save_as_csv}},
    Beginning{"\x1F\x8B", {{"a file packed by gzip", "tệp nén gzip"}, unpack}},
    Beginning{"\x28\xB5\x2F\xFD", {{"a file packed by zstd", "tệp nén zstd"}, unpack}},
    Beginning{"BZh9", {{"a file packed by bzip2", "tệp nén bzip2"}, unpack}},
    Beginning{"\xFD"
              "7zXZ",
              {{"a file packed by xz", "tệp nén xz"}, unpack}},
    Beginning{"7z\xBC\xAF", {{"a 7z archive", "tệp nén 7z"}, unpack}},
    Beginning{"Rar!\x1A", {{"a RAR archive", "tệp nén RAR"}, unpack}},
    Beginning{"%PDF-", {{"a PDF document", "tài liệu PDF"}, copy_table}},
    Beginning{"{\\rtf", {{"an RTF document", "tài liệu RTF"}, copy_table}}};

/// A part that an archive of some format has; archives list the names of their parts unpacked.
struct Part {
    std::string_view name;
    OtherFormat format;
};

constexpr std::array parts{
    Part{"xl/workbook.bin", {{"an Excel workbook (.xlsb)", "sổ tính Excel (.xlsb)"}, save_as_csv}},
    Part{
        "xl/vbaProject.bin",
        {{"an Excel workbook with macros (.xlsm)", "sổ tính Excel có macro (.xlsm)"}, save_as_csv}},
    Part{"xl/", {{"an Excel workbook (.xlsx)", "sổ tính Excel (.xlsx)"}, save_as_csv}},
    Part{"opendocument.spreadsheet",
         {{"an OpenDocument spreadsheet (.ods)", "bảng tính OpenDocument (.ods)"}, save_as_csv}},
    Part{"word/", {{"a Word document (.docx)", "tài liệu Word (.docx)"}, copy_table}}};

OtherFormat archive(std::string_view bytes)
{
    for (const Part& part : parts) {
        if (bytes.find(part.name) != std::string_view::npos) {
            return part.format;
        }
    }
    return {{"a ZIP archive", "tệp nén ZIP"}, unpack};
}

/// A web page or an XML file that a program named .xls; blanks may stand before it.
std::optional<OtherFormat> marked_up(std::string_view bytes)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    bytes.remove_prefix(bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    std::string beginning{bytes.substr(0, 9)};
    std::ranges::transform(beginning, beginning.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    for (const std::string_view tag : {"<html", "<!doctype", "<table", "<head", "<meta"}) {
        if (beginning.starts_with(tag)) {
            return OtherFormat{{"a web page (HTML)", "trang web (HTML)"}, save_as_csv};
        }
    }
    if (beginning.starts_with("<?xml")) {
        return OtherFormat{{"an XML file", "tệp XML"}, save_as_csv};
    }
    return std::nullopt;
}

} // namespace

std::optional<OtherFormat> other_format(std::string_view bytes)
{
    if (bytes.starts_with("PK\x03\x04")) {
        return archive(bytes);
    }
    for (const Beginning& known : beginnings) {
        if (bytes.starts_with(known.bytes)) {
            return known.format;
        }
    }
    return marked_up(bytes);
}

} // namespace assess
