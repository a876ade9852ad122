#include "unit_under_check.hpp"

namespace assess {

Finding& UnitFindings::add(const Message& message, std::optional<std::size_t> leaf,
                           std::vector<FindingArg> args)
{
    Finding finding;
    finding.check = message.id;
    finding.severity = message.severity;
    finding.unit = unit_;
    finding.leaf = leaf;
    finding.message = &message;
    finding.args = std::move(args);
    found_.push_back(std::move(finding));
    return found_.back();
}

Rational as_counted(const UnitUnderCheck& unit, const Rational& points)
{
    return points.rounded(unit.set.scoring.decimals, unit.set.scoring.rounding);
}

bool is_blank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace assess
