// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <utility>
#include <variant>

namespace unisono {

/// A value or the error that prevented it, in the vocabulary of std::expected (which needs C++23 here).
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }

    template<typename F>
    auto and_then(F&& next) && -> decltype(next(std::declval<T&&>()))
    {
        if (has_value())
            return std::forward<F>(next)(std::move(*this).value());
        return error();
    }

    template<typename F>
    auto transform(F&& next) && -> Result<decltype(next(std::declval<T&&>()))>
    {
        if (has_value())
            return std::forward<F>(next)(std::move(*this).value());
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the error that prevented it.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return m_error; }

    template<typename F>
    auto and_then(F&& next) && -> decltype(next())
    {
        if (has_value())
            return std::forward<F>(next)();
        return error();
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace unisono
