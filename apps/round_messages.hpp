#pragma once

/// \file
/// What assess-round says on standard output, and what it needs to be told.

#include "common/scored_round_messages.hpp"

namespace apps::messages {

using assess::Message;
using assess::Phrase;
using assess::Severity;

inline constexpr Message why_missing{"option-missing",
                                     Severity::error,
                                     {"the reason is missing", "thiếu lý do"},
                                     {"add --why \"the reason\"", "thêm --why \"lý do\""}};

inline constexpr Message year_missing{
    "year-missing",
    Severity::error,
    {"the id \"{0}\" does not begin with a year, and --year is not given",
     "mã \"{0}\" không bắt đầu bằng năm và không có --year"},
    {"add --year, such as --year 2026: it says which period is assessed",
     "thêm --year, ví dụ --year 2026, để biết kỳ được đánh giá"}};

inline constexpr Message year_out_of_range{
    "year-out-of-range",
    Severity::error,
    {"the year {0} is not between 1901 and 2198", "năm {0} không nằm trong khoảng 1901 đến 2198"},
    {"give the year of the round with --year", "ghi năm của kỳ đánh giá bằng --year"}};

inline constexpr Message rounds_none{
    "rounds-none",
    Severity::error,
    {"the store has no round", "kho dữ liệu chưa có kỳ đánh giá nào"},
    {"assess-round open ID --criteria FILE opens one",
     "lệnh assess-round open ID --criteria FILE sẽ mở một kỳ đánh giá"}};

inline constexpr Message amends_nothing{
    "amends-nothing",
    Severity::error,
    {"neither another criteria set nor another calendar is named",
     "chưa nêu bộ tiêu chí hoặc lịch ngày làm việc mới"},
    {"add --criteria FILE or --calendar FILE", "thêm --criteria FILE hoặc --calendar FILE"}};

inline constexpr Message closed_as_of{
    "closed-as-of",
    Severity::warning,
    official_day,
    {"if that is not meant: assess-round reopen {0} --why \"…\", then assess-score, which counts "
     "all "
     "that was handed in, then close the round again",
     "nếu không phải chủ ý: assess-round reopen {0} --why \"…\", chạy assess-score để tính toàn bộ "
     "hồ sơ đã nộp, rồi đóng lại kỳ"}};

inline constexpr Phrase opened{"round {0} opened: {1} {2}, {3} to {4}\n",
                               "đã mở kỳ đánh giá {0}: {1} {2}, từ {3} đến {4}\n"};
inline constexpr Phrase closed{"round {0} closed\n", "đã đóng kỳ đánh giá {0}\n"};
inline constexpr Phrase reopened{"round {0} is open again\n", "đã mở lại kỳ đánh giá {0}\n"};
inline constexpr Phrase amended{"round {0} is scored by {1} {2} now\n",
                                "kỳ đánh giá {0} từ nay tính điểm theo {1} {2}\n"};

inline constexpr Phrase given_calendar{"round {0} counts working days by {1} now\n",
                                       "kỳ đánh giá {0} từ nay tính ngày làm việc theo lịch {1}\n"};

inline constexpr Phrase head_round{"Round", "Kỳ"};
inline constexpr Phrase head_period{"Period", "Thời gian"};
inline constexpr Phrase head_set{"Criteria set", "Bộ tiêu chí"};
inline constexpr Phrase head_state{"State", "Trạng thái"};
inline constexpr Phrase head_units{"Units", "Đơn vị"};
inline constexpr Phrase head_facts{"Facts", "Số liệu khai"};
inline constexpr Phrase head_answers{"Answers", "Tự chấm"};
inline constexpr Phrase head_evidence{"Evidence", "Tài liệu kiểm chứng"};
inline constexpr Phrase head_reviews{"Reviews", "Thẩm định"};
inline constexpr Phrase head_imports{"Imports", "Lần nhập"};
inline constexpr Phrase head_runs{"Scoring runs", "Lần tính điểm"};
inline constexpr Phrase runs_as_of{"{0} (the official one is as of {1})",
                                   "{0} (lần chính thức tính đến ngày {1})"};
inline constexpr Phrase head_set_file{"Set file", "Tệp bộ tiêu chí"};
inline constexpr Phrase head_calendar{"Calendar", "Lịch ngày làm việc"};
inline constexpr Phrase head_register{"Register {0}", "Sổ {0}"};
inline constexpr Phrase register_holds{"files: {0}, rows: {1}", "số tệp: {0}, số dòng: {1}"};
inline constexpr Phrase state_open{"open", "đang mở"};
inline constexpr Phrase state_closed{"closed", "đã đóng"};

} // namespace apps::messages
