#include <assess/check/catalogue.hpp>

#include <array>

namespace assess {

namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr Severity note = Severity::note;

// clang-format off
constexpr std::array checks{
    CatalogueCheck{"band-by-exclusion", warning, {"the band is better only because leaves were left out of the scale in review", "mức xếp loại cao hơn chỉ do thẩm định không tính một số tiêu chí vào thang điểm"}},
    CatalogueCheck{"claimed-above-computed", warning, {"more points are claimed than follow from what was handed in", "điểm tự chấm cao hơn điểm tính từ hồ sơ đã nộp"}},
    CatalogueCheck{"claimed-above-max", error, {"more points are claimed than the maximum", "điểm tự chấm vượt điểm tối đa"}},
    CatalogueCheck{"claimed-below-zero", error, {"fewer points than zero are claimed", "điểm tự chấm dưới 0"}},
    CatalogueCheck{"claimed-unlike-level", warning, {"the points claimed are not those of the level named", "điểm tự chấm khác điểm của mức đã chọn"}},
    CatalogueCheck{"claimed-without-explanation", warning, {"points are claimed below the maximum, or without enough evidence, and not explained", "tự chấm dưới điểm tối đa, hoặc thiếu tài liệu kiểm chứng, mà không giải trình"}},
    CatalogueCheck{"evidence-copied", warning, {"several units handed in the same file", "nhiều đơn vị nộp cùng một tệp"}},
    CatalogueCheck{"evidence-differs", warning, {"a document was handed in with different files", "một văn bản được nộp với các tệp khác nhau"}},
    CatalogueCheck{"evidence-duplicate", note, {"a document is used for several criteria", "một văn bản dùng cho nhiều tiêu chí"}},
    CatalogueCheck{"evidence-kind-not-listed", warning, {"a document is of a kind that does not count for its criterion", "tài liệu thuộc loại không được tính cho tiêu chí"}},
    CatalogueCheck{"evidence-missing", warning, {"points rest on fewer documents than the set asks for", "điểm có ít tài liệu kiểm chứng hơn yêu cầu của bộ tiêu chí"}},
    CatalogueCheck{"evidence-out-of-period", warning, {"a document is dated outside the period", "tài liệu có ngày ngoài kỳ đánh giá"}},
    CatalogueCheck{"evidence-repeated", warning, {"one document was handed in several times for a criterion", "một văn bản được nộp nhiều lần cho một tiêu chí"}},
    CatalogueCheck{"evidence-without-file", note, {"documents are named, but their files were not handed in", "tài liệu chỉ nêu tên, không kèm tệp"}},
    CatalogueCheck{"gate-fired", note, {"a gate fires", "điều kiện khống chế được áp dụng"}},
    CatalogueCheck{"gate-open", error, {"a gate that might lower the band could not be evaluated, a measure is missing", "chưa xét được điều kiện khống chế có thể hạ mức xếp loại do thiếu số liệu"}},
    CatalogueCheck{"grant-pending", note, {"the superior has not given points yet", "cấp trên chưa chấm điểm"}},
    CatalogueCheck{"leaf-unanswered", warning, {"a criterion was not answered", "tiêu chí chưa được tự chấm"}},
    CatalogueCheck{"mark-above-claim", warning, {"a review is better for the unit than its own claim", "điểm thẩm định có lợi hơn điểm đơn vị tự chấm"}},
    CatalogueCheck{"measure-missing", warning, {"a measure that the unit owes was not handed in", "thiếu số liệu mà đơn vị phải khai"}},
    CatalogueCheck{"measure-out-of-bounds", error, {"a measure is outside its bounds", "số liệu ngoài giới hạn"}},
    CatalogueCheck{"near-bound", note, {"the band hangs on a choice of the set: rounding, where, on which total", "mức xếp loại phụ thuộc một lựa chọn của bộ tiêu chí: cách làm tròn, nơi làm tròn, tổng điểm dùng để xếp loại"}},
    CatalogueCheck{"not-applicable-claimed", note, {"the unit says that nothing arose", "đơn vị khai không phát sinh"}},
    CatalogueCheck{"not-applicable-contradicted", warning, {"the unit says that nothing arose, its figures say something did", "đơn vị khai không phát sinh nhưng số liệu cho thấy có phát sinh"}},
    CatalogueCheck{"not-applicable-not-allowed", error, {"the unit says that nothing arose where the set does not allow it", "đơn vị khai không phát sinh ở tiêu chí không được phép"}},
    CatalogueCheck{"nothing-arose-unforeseen", warning, {"nothing arose where the set does not say what holds then", "không phát sinh ở tiêu chí mà bộ tiêu chí không quy định cách chấm"}},
    CatalogueCheck{"quota-moved", note, {"a quota moved the unit to a lower band", "đơn vị bị chuyển xuống mức thấp hơn do tỷ lệ khống chế"}},
    CatalogueCheck{"result-missing", warning, {"the result of another round is missing", "thiếu kết quả của kỳ đánh giá khác"}},
    CatalogueCheck{"review-without-reason", warning, {"a review gives no reason", "kết quả thẩm định không ghi lý do"}},
    CatalogueCheck{"round-incomplete", note, {"not every unit has handed in everything", "còn đơn vị chưa nộp đủ"}},
    CatalogueCheck{"self-all-max", warning, {"every claim of a unit is at the maximum", "mọi tiêu chí của đơn vị đều tự chấm điểm tối đa"}},
    CatalogueCheck{"set-check-not-evaluated", warning, {"a check of the set could not be evaluated, a measure is missing", "không thực hiện được kiểm tra của bộ tiêu chí do thiếu số liệu"}},
    CatalogueCheck{"unit-not-submitted", warning, {"a unit has handed in nothing", "đơn vị chưa nộp gì"}},
    CatalogueCheck{"verified-above-max", error, {"a review gives points outside 0 to the maximum", "điểm thẩm định ngoài khoảng từ 0 đến điểm tối đa"}},
    CatalogueCheck{"verified-differs-without-reason", error, {"a review changes the points without a reason", "thẩm định thay đổi điểm mà không ghi lý do"}}};
// clang-format on

} // namespace

std::span<const CatalogueCheck> check_catalogue()
{
    return checks;
}

std::string id_of(const SetCheck& check)
{
    return "set:" + check.id;
}

std::vector<std::string> known_checks(const CriteriaSet& set)
{
    std::vector<std::string> ids;
    for (const CatalogueCheck& check : checks) {
        ids.emplace_back(check.id);
    }
    for (const SetCheck& check : set.checks) {
        ids.push_back(id_of(check));
    }
    return ids;
}

} // namespace assess
