#pragma once

#include <QtGlobal>
#include <chrono>

namespace router {

/// How long a commit looks for writes that come at the same time as those it has: a commit costs a thousand times the
/// look. As many as last time are waited for, and whoever follows right behind, but never longer than the last commit
/// took, nor than `longest`.
class Gathering
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::milliseconds longest{ 5 };
    static constexpr int most = 512; ///< Writes in one commit.

    /// A write has come that the next commit keeps.
    void add(Moment now);
    /// Whether the commit should wait for one more look at the sockets; asked after each look.
    [[nodiscard]] bool goesOn(Moment now);
    /// The commit has been made, and took so long.
    void end(Moment::duration took);

private:
    Moment m_since{};
    Moment::duration m_patience{};
    int m_writes = 0;
    int m_seen = 0; ///< At the look before.
    int m_lastTime = 0;
};

} // namespace router
