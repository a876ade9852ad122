#include "criteria/plain_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

namespace apps {

namespace {

using assess::Language;
using assess::Phrase;

constexpr std::array kinds{Phrase{"standard", "điểm chuẩn"}, Phrase{"bonus", "điểm thưởng"},
                           Phrase{"deduction", "điểm trừ"}};

constexpr std::array changes{Phrase{"changed", "sửa"}, Phrase{"removed", "bỏ"},
                             Phrase{"added", "thêm"}};

constexpr std::array sorts{
    Phrase{"set", "bộ tiêu chí"},          Phrase{"scoring", "cách tính điểm"},
    Phrase{"ranking", "xếp hạng"},         Phrase{"register", "sổ theo dõi"},
    Phrase{"measure", "số liệu"},          Phrase{"lesson", "bài học"},
    Phrase{"criterion", "tiêu chí"},       Phrase{"band", "mức xếp loại"},
    Phrase{"gate", "điều kiện khống chế"}, Phrase{"check", "kiểm tra"},
    Phrase{"unit_kind", "loại đơn vị"},    Phrase{"evidence_kind", "loại tài liệu"}};

constexpr std::array properties{Phrase{"id", "mã"},
                                Phrase{"version", "phiên bản"},
                                Phrase{"title", "tên"},
                                Phrase{"issuer", "cơ quan ban hành"},
                                Phrase{"legal_basis", "căn cứ pháp lý"},
                                Phrase{"in_force.from", "hiệu lực từ ngày"},
                                Phrase{"in_force.until", "hiệu lực đến ngày"},
                                Phrase{"languages", "ngôn ngữ"},
                                Phrase{"unit_kinds", "loại đơn vị"},
                                Phrase{"period", "ngày đầu kỳ"},
                                Phrase{"round_at", "nơi làm tròn"},
                                Phrase{"decimals", "số chữ số thập phân"},
                                Phrase{"rounding", "cách làm tròn"},
                                Phrase{"classify_on", "tổng điểm dùng để xếp loại"},
                                Phrase{"rescale", "quy đổi về thang điểm đầy đủ"},
                                Phrase{"incomplete", "khi thiếu dữ liệu"},
                                Phrase{"ceiling", "mức trần"},
                                Phrase{"bonus_cap", "mức trần điểm thưởng"},
                                Phrase{"deduction_cap", "mức trần điểm trừ"},
                                Phrase{"ties", "hạng khi bằng điểm"},
                                Phrase{"tie_break", "bài học ưu tiên khi bằng điểm"},
                                Phrase{"key", "cột khóa"},
                                Phrase{"unit", "cột đơn vị"},
                                Phrase{"date", "cột ngày"},
                                Phrase{"number", "số thứ tự"},
                                Phrase{"max", "điểm tối đa"},
                                Phrase{"kind", "loại điểm"},
                                Phrase{"applies_to", "áp dụng cho"},
                                Phrase{"rule", "cách chấm"},
                                Phrase{"evidence", "tài liệu kiểm chứng"},
                                Phrase{"nothing_arose", "khi không phát sinh"},
                                Phrase{"guide", "hướng dẫn"},
                                Phrase{"source", "nguồn, căn cứ"},
                                Phrase{"bound", "ngưỡng"},
                                Phrase{"condition", "điều kiện"},
                                Phrase{"severity", "mức độ"},
                                Phrase{"assert", "điều kiện phải đúng"},
                                Phrase{"message", "thông báo"}};

/// "title.vi" is a title in one language; "total.ward" is the total of wards; no other id has a
/// point before what a set calls itself.
constexpr std::array families{Phrase{"total.", "tổng điểm "}, Phrase{"column.", "cột "}};

std::string in_words(const std::string& id, std::span<const Phrase> words, Language language)
{
    const auto known = std::ranges::find(words, std::string_view{id}, &Phrase::en);
    return known == words.end() ? id : std::string{known->in(language)};
}

std::string property_in_words(const std::string& id, Language language)
{
    for (const Phrase& family : families) {
        if (id.starts_with(family.en)) {
            return std::string{family.in(language)} + id.substr(family.en.size());
        }
    }
    const std::size_t point = id.rfind('.');
    const bool known =
        std::ranges::find(properties, std::string_view{id}, &Phrase::en) != properties.end();
    if (known || point == std::string::npos) {
        return in_words(id, properties, language);
    }
    return in_words(id.substr(0, point), properties, language) + " (" + id.substr(point + 1) + ")";
}

/// Applies `words` to the texts of one column.
template <typename Words>
void change_column(assess::ReportTable& table, std::size_t column, const Words& words)
{
    for (assess::ReportRow& row : table.rows) {
        if (auto* const text = std::get_if<std::string>(&row.cells[column])) {
            *text = words(*text);
        }
    }
}

} // namespace

assess::ReportTable tree_in_words(assess::ReportTable tree, Language language)
{
    constexpr std::size_t kind = 5;
    change_column(tree, kind, [&](const std::string& id) { return in_words(id, kinds, language); });
    return tree;
}

assess::ReportTable differences_in_words(assess::ReportTable differences, Language language)
{
    constexpr std::size_t change = 0;
    constexpr std::size_t sort = 1;
    constexpr std::size_t property = 3;
    change_column(differences, change,
                  [&](const std::string& word) { return in_words(word, changes, language); });
    change_column(differences, sort,
                  [&](const std::string& word) { return in_words(word, sorts, language); });
    change_column(differences, property,
                  [&](const std::string& word) { return property_in_words(word, language); });
    return differences;
}

} // namespace apps
