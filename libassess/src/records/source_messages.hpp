#pragma once

/// \file
/// What is said of a register's file that cannot be read to its end, or is another one than it was.

#include "../text/csv_messages.hpp"

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message packed_broken{
    "packed-broken",
    Severity::error,
    {"the file is packed by {0} and damaged near byte {1}",
     "tệp được nén bằng {0} và bị hỏng gần byte thứ {1}"},
    {"test it with {0} -t; fetch it again from where it comes from",
     "kiểm tra bằng lệnh {0} -t; lấy lại tệp từ nơi cung cấp"}};

inline constexpr Message packed_cut_off{
    "packed-cut-off",
    Severity::error,
    {"the file is packed by {0} and ends early, after {1} bytes",
     "tệp được nén bằng {0} và bị cắt cụt, chỉ có {1} byte"},
    {"copy or download it again, whole", "sao chép hoặc tải lại tệp cho đủ"}};

inline constexpr Message packed_window{
    "packed-window",
    Severity::error,
    {"the file is packed by zstd so that unpacking it takes more than 128 MiB of memory",
     "tệp được nén bằng zstd với thiết lập cần hơn 128 MiB bộ nhớ để giải nén"},
    {"pack it again without --ultra and --long", "nén lại tệp, không dùng --ultra và --long"}};

inline constexpr Message packed_row_endless{
    "packed-row-endless",
    Severity::error,
    {"the file is packed by {0}, and unpacked there is no row from here on that ends within {1} "
     "bytes",
     "tệp được nén bằng {0}; sau khi giải nén, từ đây không có dòng nào kết thúc trong phạm vi {1} "
     "byte"},
    {"look at the beginning of this line with {0} -dc: is a quote missing? To find every fault, "
     "unpack the file and import it unpacked",
     "dùng {0} -dc để xem đầu dòng này: có thiếu dấu ngoặc kép không? Để tìm đủ mọi lỗi, giải nén "
     "rồi nhập tệp đã giải nén"}};

inline constexpr Message packed_too_large{
    "packed-too-large",
    Severity::error,
    {"the file is packed by {0} and has a fault that is looked for in all of it at once, but it "
     "unpacks to more than {1} bytes",
     "tệp được nén bằng {0} và có lỗi phải tìm trên toàn bộ nội dung, nhưng giải nén ra hơn {1} "
     "byte"},
    {"unpack it with {0} -d and import the file that comes out",
     "giải nén bằng {0} -d rồi nhập tệp đã giải nén"}};

inline constexpr Message record_file_blank{"record-file-blank", Severity::error, csv_blank.what,
                                           csv_blank.hint};

inline constexpr Message record_file_differs{
    "record-file-differs",
    Severity::error,
    {"the file is another one than was imported: its SHA-256 is {0}, not {1}",
     "tệp khác với tệp đã nhập: mã SHA-256 là {0}, không phải {1}"},
    {"put the imported file back, or import this one", "khôi phục tệp đã nhập, hoặc nhập tệp này"}};

inline constexpr Message record_copy_missing{
    "record-copy-missing",
    Severity::error,
    {"the store's copy of \"{0}\" is missing", "thiếu bản sao của \"{0}\" trong kho dữ liệu"},
    {"put it back, or import the same file again: its copy is then made again",
     "khôi phục bản sao, hoặc nhập lại đúng tệp đó để tạo lại bản sao"}};

inline constexpr Message record_copy_damaged{
    "record-copy-damaged",
    Severity::error,
    {"the store's copy of \"{0}\" is not what was imported",
     "bản sao của \"{0}\" trong kho dữ liệu không còn đúng như khi nhập"},
    {"put it back, or import the same file again: its copy is then made again",
     "khôi phục bản sao, hoặc nhập lại đúng tệp đó để tạo lại bản sao"}};

} // namespace assess::messages
