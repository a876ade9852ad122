#include "common/option.hpp"

#include <utility>

namespace apps {

Option::Option(Words words, Takes takes, Reader reader)
    : words_{words}, takes_{takes}, reader_{std::move(reader)}
{}

Option& Option::required()
{
    required_ = true;
    return *this;
}

Option& Option::required(const assess::Message& missing)
{
    missing_ = &missing;
    return required();
}

Option& Option::excludes(const Option& other)
{
    excluded_.push_back(&other);
    return *this;
}

Option& Option::needs(const Option& other)
{
    needed_.push_back(&other);
    return *this;
}

Option& Option::from_environment(std::string_view variable)
{
    variable_ = variable;
    return *this;
}

std::string_view Option::name() const
{
    const auto comma = words_.names.rfind(',');
    return comma == std::string_view::npos ? words_.names : words_.names.substr(comma + 1);
}

} // namespace apps
