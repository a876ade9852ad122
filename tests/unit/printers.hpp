#pragma once

/// \file
/// How doctest shows our values when a check on them does not hold.

#include <assess/text/date.hpp>
#include <assess/text/decimal.hpp>
#include <assess/text/diagnostic.hpp>
#include <assess/text/rational.hpp>
#include <assess/text/result.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

namespace doctest {

// NOLINTBEGIN(readability-identifier-naming): the name is doctest's.

template <> struct StringMaker<assess::Decimal> {
    static String convert(const assess::Decimal& value) { return value.str().c_str(); }
};

template <> struct StringMaker<assess::Rational> {
    static String convert(const assess::Rational& value) { return value.str().c_str(); }
};

template <> struct StringMaker<assess::Date> {
    static String convert(const assess::Date& value) { return assess::to_string(value).c_str(); }
};

template <> struct StringMaker<assess::DateTime> {
    static String convert(const assess::DateTime& value)
    {
        return assess::to_string(value).c_str();
    }
};

template <> struct StringMaker<assess::Diagnostic> {
    static String convert(const assess::Diagnostic& value)
    {
        return assess::render_text(value, assess::Language::en).c_str();
    }
};

template <> struct StringMaker<assess::Fault> {
    static String convert(const assess::Fault& value)
    {
        return assess::render_text(value.at({"", 0, 0}), assess::Language::en).c_str() +
               (" at offset " + toString(value.offset));
    }
};

template <typename T> struct StringMaker<std::optional<T>> {
    static String convert(const std::optional<T>& value)
    {
        return value ? toString(*value) : String{"nothing"};
    }
};

template <typename T> struct StringMaker<std::vector<T>> {
    static String convert(const std::vector<T>& values)
    {
        String text = "[";
        for (const T& value : values) {
            text += (text.size() > 1 ? ", " : "") + toString(value);
        }
        return text + "]";
    }
};

// NOLINTEND(readability-identifier-naming)

} // namespace doctest
