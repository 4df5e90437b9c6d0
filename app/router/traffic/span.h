#pragma once

#include "core/base/clock.h"

#include <QRandomGenerator>

namespace router {

/// A length of time drawn by chance.
struct Span
{
    enum class Kind {
        Constant, ///< Always `first`.
        Uniform, ///< Between `first` and `second`.
        Exponential, ///< With the mean `first`; gaps of this kind are a Poisson stream.
        Normal, ///< With the mean `first` and the standard deviation `second`; never below zero.
    };

    Kind kind = Kind::Constant;
    std::chrono::milliseconds first{};
    std::chrono::milliseconds second{};

    /// The same random numbers give the same lengths on every machine.
    std::chrono::milliseconds draw(QRandomGenerator &random) const;

    friend bool operator==(const Span &, const Span &) = default;
};

} // namespace router
