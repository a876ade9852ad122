#include <assess/check/finding.hpp>

namespace assess {

namespace {

struct ArgWriter {
    Language language;

    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Rational& number) const
    {
        return number.str(language == Language::vi ? DecimalMark::comma : DecimalMark::point);
    }
    std::string operator()(Date date) const { return display(date, language); }
    std::string operator()(const LocalText& text) const { return std::string{text.in(language)}; }
};

Diagnostic said(const Finding& finding, Language language)
{
    Diagnostic diagnostic{finding.message, {}, {}};
    for (const FindingArg& arg : finding.args) {
        diagnostic.args.emplace_back(std::visit(ArgWriter{language}, arg));
    }
    return diagnostic;
}

} // namespace

std::string sentence(const Finding& finding, Language language)
{
    return sentence(said(finding, language), language);
}

std::string remedy(const Finding& finding, Language language)
{
    return hint(said(finding, language), language);
}

std::string_view name_of(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::note:
        break;
    }
    return "note";
}

} // namespace assess
