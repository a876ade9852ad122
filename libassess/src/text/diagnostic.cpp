#include <assess/text/diagnostic.hpp>

#include "messages.hpp"

#include <assess/text/encoding.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace assess {

namespace {

/// Longer than any path a system takes: what a file is called is never cut.
constexpr std::size_t longest_path = 5000;

Phrase severity_word(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return {"error", "lỗi"};
    case Severity::warning:
        return {"warning", "cảnh báo"};
    case Severity::note:
        return {"note", "ghi chú"};
    }
    return {};
}

/// Severity as programs read it: the same word in both languages.
std::string_view severity_key(Severity severity)
{
    return severity_word(severity).en;
}

/// Puts the arguments where the pattern says {0} … {9}; a placeholder without an argument stays.
std::string filled(std::string_view pattern, const std::vector<Arg>& args, Language language)
{
    std::string text;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        text += pattern.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        pattern.remove_prefix(open);
        const bool placeholder = pattern.size() >= 3 && pattern[2] == '}' && pattern[1] >= '0' &&
                                 static_cast<std::size_t>(pattern[1] - '0') < args.size();
        if (placeholder) {
            text += args[static_cast<std::size_t>(pattern[1] - '0')].in(language);
        } else {
            text += '{';
        }
        pattern.remove_prefix(placeholder ? 3 : 1);
    }
    return text;
}

std::string place_prefix(const Place& place)
{
    if (place.file.empty()) {
        return {};
    }
    std::string text = visible(place.file, longest_path);
    if (place.line > 0) {
        text += ':' + std::to_string(place.line);
        if (place.column > 0) {
            text += ':' + std::to_string(place.column);
        }
    }
    return text + ": ";
}

} // namespace

std::string Arg::in(Language language) const
{
    if (is_phrase_) {
        return std::string{phrase_.in(language)};
    }
    return visible_with_blanks(language == Language::vi && !vietnamese_.empty() ? vietnamese_
                                                                                : text_);
}

bool Arg::operator==(const Arg& other) const
{
    return is_phrase_ == other.is_phrase_ && text_ == other.text_ &&
           vietnamese_ == other.vietnamese_ && phrase_.en == other.phrase_.en &&
           phrase_.vi == other.phrase_.vi;
}

std::string sentence(const Diagnostic& diagnostic, Language language)
{
    std::string text;
    if (!diagnostic.column.empty()) {
        text = (language == Language::vi ? "cột \"" : "column \"") + visible(diagnostic.column) +
               "\": ";
    }
    return text + filled(diagnostic.message->what.in(language), diagnostic.args, language);
}

std::string hint(const Diagnostic& diagnostic, Language language)
{
    return filled(diagnostic.message->hint.in(language), diagnostic.args, language);
}

std::string render_text(const Diagnostic& diagnostic, Language language)
{
    std::string text = place_prefix(diagnostic.place);
    text += severity_word(diagnostic.message->severity).in(language);
    text += ": " + sentence(diagnostic, language) + " [";
    text += diagnostic.message->id;
    text += "]\n";
    if (!diagnostic.excerpt.empty()) {
        std::string indented = "    " + diagnostic.excerpt + '\n';
        indented.replace(indented.find('\n'), 1, "\n    ");
        text += indented;
    }
    const std::string remedy = hint(diagnostic, language);
    if (!remedy.empty()) {
        text += language == Language::vi ? "  gợi ý: " : "  hint: ";
        text += remedy + '\n';
    }
    return text;
}

std::string render_json(const Diagnostic& diagnostic, Language language)
{
    const nlohmann::ordered_json object{
        {"file", diagnostic.place.file},
        {"line", diagnostic.place.line},
        {"column", diagnostic.place.column},
        {"severity", severity_key(diagnostic.message->severity)},
        {"id", diagnostic.message->id},
        {"message", sentence(diagnostic, language)},
        {"hint", hint(diagnostic, language)},
    };
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

void Diagnostics::add(Diagnostic diagnostic)
{
    const Severity severity = diagnostic.message->severity;
    warnings_ += severity == Severity::warning ? 1 : 0;
    Count& count = severity == Severity::error ? errors_ : milder_;
    ++count.found;
    if (count.kept < most_) {
        ++count.kept;
        all_.push_back(std::move(diagnostic));
    }
}

void Diagnostics::add(const Message& message, Place place, std::vector<Arg> args)
{
    add(Diagnostic{&message, std::move(place), std::move(args), {}});
}

void Diagnostics::add_all(Diagnostics others)
{
    std::ranges::move(others.all_, std::back_inserter(all_));
    errors_.found += others.errors_.found;
    errors_.kept += others.errors_.kept;
    milder_.found += others.milder_.found;
    milder_.kept += others.milder_.kept;
    warnings_ += others.warnings_;
}

void Diagnostics::say_left_out()
{
    const auto say = [&](const Message& message, const Count& count) {
        if (count.found > count.kept) {
            all_.push_back({&message, {}, {count.found, count.kept}});
            warnings_ += message.severity == Severity::warning ? 1 : 0;
        }
    };
    say(errors_.kept == 0 ? messages::faults_unseen : messages::more_faults, errors_);
    say(messages::warnings_left_out, milder_);
}

void Diagnostics::sort()
{
    std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& left, const Diagnostic& right) {
        return std::tie(left.place.file, left.place.line, left.place.column) <
               std::tie(right.place.file, right.place.line, right.place.column);
    });
}

Error::Error(Diagnostic diagnostic)
    : diagnostic_{std::move(diagnostic)}, text_{render_text(diagnostic_, Language::en)}
{
    text_.pop_back(); // a message of an exception is one text without a final line break
}

Error::Error(const Message& message, Place place, std::vector<Arg> args)
    : Error{Diagnostic{&message, std::move(place), std::move(args), {}}}
{}

} // namespace assess
