#pragma once

/// Lets the thread that calls it stand back behind the others of the program for good, when there are fewer processors than
/// work: for threads that compute, so that windows are painted meanwhile. Called again it does nothing; the application's own
/// thread stays as it is.
void workInBackground();
