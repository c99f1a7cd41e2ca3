#pragma once

namespace tanu {

/// The first thing of every program that reads what is sealed: where it dies, no image of its memory, with keys and people in
/// it, comes onto the disk or into a collector of crashes (S2).
///
/// - Unix: no core files, also for programs that it starts. Linux, besides: no other process of the same user attaches to it
///   or reads its memory, and collectors that take no notice of the limit get nothing.
/// - Windows: the dialog of an error, from which reports go, does not come up; what the system itself keeps is its setting.
void forbidCoreFiles();

} // namespace tanu
