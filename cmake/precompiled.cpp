// Compiled only so that its precompiled header is made; Precompiled.cmake says why.
