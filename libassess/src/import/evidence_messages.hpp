#pragma once

/// \file
/// What is said of evidence and of reviews.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message import_evidence_kind{
    "evidence-kind-unlisted",
    Severity::warning,
    {"evidence of the kind \"{0}\" does not count for criterion \"{1}\"",
     "tài liệu loại \"{0}\" không được tính cho tiêu chí \"{1}\""},
    {"the kinds that count are: {2}", "các loại được tính: {2}"}};

inline constexpr Message import_withdrawn_reviewed{
    "withdrawn-reviewed",
    Severity::warning,
    {"a review judges the piece {0}; it stays, and will judge what is handed in under this number",
     "đã có kết quả thẩm định tài liệu {0}; kết quả này vẫn còn và sẽ áp dụng cho tài liệu nộp lại "
     "cùng số hiệu"},
    {"withdraw the review as well (assess-import reviews --withdraw) if it is about this piece "
     "only",
     "rút lại cả kết quả thẩm định (assess-import reviews --withdraw) nếu kết quả đó chỉ nói về "
     "tài "
     "liệu này"}};

inline constexpr Message import_sha256_form{
    "sha256-form",
    Severity::error,
    {"\"{0}\" is no SHA-256: 64 digits 0 to 9 and a to f were expected",
     "\"{0}\" không phải mã SHA-256: cần 64 ký tự 0 đến 9 và a đến f"},
    {"leave it empty; --files DIR computes it", "để trống; tùy chọn --files DIR sẽ tự tính"}};

inline constexpr Message import_sha256_differs{
    "sha256-differs",
    Severity::error,
    {"the file \"{0}\" is another one than was declared: its SHA-256 is {1}",
     "tệp \"{0}\" khác với tệp đã khai: mã SHA-256 của tệp là {1}"},
    {"find out which of the two is right", "kiểm tra xem tệp nào đúng"}};

inline constexpr Message import_evidence_file_lost{
    "evidence-file-lost",
    Severity::error,
    {"the document {0} would lose its file: the round has it at \"{1}\", with the SHA-256 {2}",
     "tài liệu {0} sẽ mất tệp: kỳ đánh giá đang lưu tệp tại vị trí \"{1}\", mã SHA-256 {2}"},
    {"give the file with --files DIR, write the location as it was, or drop the file with "
     "--drop-files",
     "nộp tệp bằng --files DIR, ghi lại vị trí cũ, hoặc bỏ tệp bằng --drop-files"}};

inline constexpr Message import_evidence_file_other{
    "evidence-file-other",
    Severity::error,
    {"the file that the round has for the document {0} is another one: its SHA-256 is {2}, not "
     "{1}",
     "tệp mà kỳ đánh giá đang lưu của tài liệu {0} là tệp khác: mã SHA-256 là {2}, không phải {1}"},
    {"give the new file with --files DIR, leave sha256 empty to keep the one that is there, or "
     "drop it with --drop-files",
     "nộp tệp mới bằng --files DIR, để trống sha256 để giữ tệp đang có, hoặc bỏ tệp đó bằng "
     "--drop-files"}};

inline constexpr Message import_location_outside{
    "location-outside",
    Severity::error,
    {"the location \"{0}\" leads out of the folder of --files",
     "vị trí \"{0}\" nằm ngoài thư mục của --files"},
    {"name a file inside the folder, without .. and without a leading /",
     "ghi tên tệp bên trong thư mục, không có .. và không bắt đầu bằng /"}};

inline constexpr Message import_location_missing{
    "location-missing",
    Severity::error,
    {"there is no file \"{0}\" in the folder of --files",
     "không có tệp \"{0}\" trong thư mục của --files"},
    {"check the name, or put the file there", "kiểm tra tên tệp, hoặc đặt tệp vào thư mục"}};

inline constexpr Message import_location_case{
    "location-case",
    Severity::warning,
    {"the location \"{0}\" differs from \"{1}\" in capital and small letters only",
     "vị trí \"{0}\" chỉ khác \"{1}\" ở chữ hoa, chữ thường"},
    {"where these are two files, rename one: disks of Windows and macOS can hold only one of them",
     "nếu là hai tệp thì đổi tên một tệp: ổ đĩa của Windows và macOS chỉ chứa được một trong hai"}};

inline constexpr Message import_location_hidden{
    "location-hidden-characters",
    Severity::warning,
    {"the location \"{0}\" has characters that nobody sees",
     "vị trí \"{0}\" có ký tự không nhìn thấy được"},
    {"rename the file, and write its new name here", "đổi tên tệp rồi ghi tên mới vào đây"}};

inline constexpr Message import_location_empty{
    "location-empty",
    Severity::error,
    {"the file of the piece \"{0}\" is empty", "tệp của tài liệu \"{0}\" trống, không có nội dung"},
    {"hand in the file itself, or leave the columns location and sha256 empty",
     "nộp đúng tệp, hoặc để trống các cột vị trí và mã sha256"}};

inline constexpr Message import_no_evidence_folder{
    "evidence-folder-missing",
    Severity::error,
    {"the folder of --files is not there", "không có thư mục của --files"},
    {"name the folder that holds the files of the evidence",
     "ghi thư mục chứa các tệp tài liệu kiểm chứng"}};

inline constexpr Message import_file_changed{
    "evidence-file-changed",
    Severity::error,
    {"the file was changed while it was imported", "tệp bị thay đổi trong khi nhập"},
    {"wait until nobody writes to it, then import again; nothing was changed",
     "chờ đến khi không còn ai ghi vào tệp rồi nhập lại; chưa có gì bị thay đổi"}};

inline constexpr Message import_decision_unknown{
    "decision-unknown",
    Severity::error,
    {"\"{0}\" is no decision on a piece of evidence",
     "\"{0}\" không phải quyết định về tài liệu kiểm chứng"},
    {"write accepted or rejected", "ghi accepted (chấp nhận) hoặc rejected (không chấp nhận)"}};

inline constexpr Message import_decision_missing{
    "decision-missing",
    Severity::error,
    {"the review of the piece of evidence \"{0}\" has no decision",
     "kết quả thẩm định tài liệu \"{0}\" thiếu quyết định"},
    {"write accepted or rejected", "ghi accepted (chấp nhận) hoặc rejected (không chấp nhận)"}};

inline constexpr Message import_review_two_things{
    "review-two-things",
    Severity::error,
    {"the row judges the piece of evidence \"{0}\" and the criterion at once",
     "dòng này vừa thẩm định tài liệu \"{0}\" vừa thẩm định tiêu chí"},
    {"write two rows: one with the evidence, one with points or excluded",
     "ghi thành hai dòng: một dòng có tài liệu, một dòng có điểm hoặc loại khỏi thang điểm"}};

inline constexpr Message import_review_empty{
    "review-empty",
    Severity::error,
    {"the review of criterion \"{0}\" gives neither points nor excluded",
     "kết quả thẩm định tiêu chí \"{0}\" không có điểm và không ghi loại khỏi thang điểm"},
    {"fill one of them, or name a piece of evidence and a decision on it",
     "điền một trong hai, hoặc ghi tài liệu kiểm chứng và quyết định về tài liệu đó"}};

inline constexpr Message import_review_points_excluded{
    "review-points-excluded",
    Severity::warning,
    {"the review of \"{0}\" gives {1} points and leaves the criterion out of the scale: the points "
     "do not count",
     "kết quả thẩm định \"{0}\" vừa cho {1} điểm vừa loại tiêu chí khỏi thang điểm: số điểm này "
     "không được tính"},
    {"leave one of the two cells empty, so that the row says one thing",
     "để trống một trong hai ô để dòng này chỉ nêu một kết luận"}};

inline constexpr Message import_review_points_above_max{
    "review-points-above-max",
    Severity::error,
    {"{0} points are above the maximum of \"{1}\", {2}",
     "{0} điểm vượt điểm tối đa của \"{1}\" là {2}"},
    {"give at most the maximum", "cho tối đa bằng điểm tối đa"}};

inline constexpr Message import_review_date_outside{
    "review-date-outside",
    Severity::error,
    {"the review is dated {0}, outside {1} to {2}",
     "ngày thẩm định {0} ở ngoài khoảng {1} đến {2}"},
    {"write the day of the review: from the first day of the period to one year after its last",
     "ghi đúng ngày thẩm định: từ ngày đầu kỳ đến một năm sau ngày cuối kỳ"}};

inline constexpr Message import_evidence_date_alone{
    "evidence-date-alone",
    Severity::error,
    {"the row gives the date of a document, {0}, but no number",
     "dòng này có ngày tài liệu {0} nhưng thiếu số hiệu"},
    {"write its number in the column evidence, or leave the date empty",
     "ghi số hiệu vào cột tài liệu (evidence), hoặc để trống ngày"}};

inline constexpr Message import_evidence_ambiguous{
    "evidence-ambiguous",
    Severity::error,
    {"unit \"{1}\" handed in several documents \"{0}\" for criterion \"{2}\", dated: {3}",
     "đơn vị \"{1}\" nộp nhiều tài liệu \"{0}\" cho tiêu chí \"{2}\", có các ngày: {3}"},
    {"write in the column evidence_date which of them is meant",
     "ghi ngày của tài liệu cần thẩm định vào cột ngày tài liệu (evidence_date)"}};

inline constexpr Message import_review_evidence_date{
    "evidence-unknown",
    Severity::error,
    {"unit \"{1}\" handed in no evidence \"{0}\" of this date for criterion \"{2}\", but of: {3}",
     "đơn vị \"{1}\" không nộp tài liệu \"{0}\" có ngày này cho tiêu chí \"{2}\"; các ngày đã nộp: "
     "{3}"},
    {"write the date of the piece as it stands in the evidence file",
     "ghi ngày đúng như trong tệp tài liệu kiểm chứng"}};

inline constexpr Message import_review_evidence_unknown{
    "evidence-unknown",
    Severity::error,
    {"unit \"{1}\" handed in no evidence \"{0}\" for criterion \"{2}\"",
     "đơn vị \"{1}\" không nộp tài liệu \"{0}\" cho tiêu chí \"{2}\""},
    {"write the number of the piece as it stands in the evidence file",
     "ghi số hiệu đúng như trong tệp tài liệu kiểm chứng"}};

} // namespace assess::messages
