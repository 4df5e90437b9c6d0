#pragma once

#include "console/state/packedtask.h"

#include <optional>

/// In which shape an EntityStore keeps its copies: as they are.
template <typename T> struct Keeping
{
    using Kept = T;
    using Shared = std::shared_ptr<const T>;
    using Found = const T *;

    [[nodiscard]] Shared keep(const T &value) { return std::make_shared<const T>(value); }
    [[nodiscard]] static Found found(const T &kept) { return &kept; }
    void prune() { }
};

/// Tasks are many: packed.
template <> struct Keeping<Task>
{
    using Kept = PackedTask;
    using Shared = TaskPacker::Packed;
    using Found = std::optional<Task>;

    [[nodiscard]] Shared keep(const Task &task) { return packer.pack(task); }
    [[nodiscard]] static Found found(const PackedTask &kept) { return kept.unpacked(); }
    void prune() { packer.prune(); }

    TaskPacker packer{};
};
