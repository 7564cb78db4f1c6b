using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>Whether a connection's file is still the one that its name leads to.</summary>
internal static class SqliteFile
{
    private const string BundledLibrary = "e_sqlite3";
    private const int HasMoved = 20;

    // A handle of another build of SQLite, which the host may have chosen, must not be given to the bundled one.
    private static readonly bool CanAsk = !RuntimeInformation.IsOSPlatform(OSPlatform.Windows) && raw.GetNativeLibraryName() == BundledLibrary;

    /// <summary>
    /// False once the file was deleted, moved away or replaced: on Unix SQLite goes on in the nameless file and loses all at the end. Windows
    /// lets nobody do that to an open file. With an SQLite that the host brought itself only a missing file is noticed.
    /// </summary>
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The core does no I/O; this package is there to do it.")]
    internal static bool IsInPlace(SqliteConnection connection) =>
        CanAsk && connection.Handle is { } handle && FileControl(handle, null, HasMoved, out int moved) == raw.SQLITE_OK
            ? moved == 0
            : File.Exists(connection.DataSource);

    // It compares the inode behind the name with the one it opened: one look at the file, as File.Exists takes.
    [SuppressMessage("Interoperability", "SYSLIB1054:Use LibraryImportAttribute", Justification = "netstandard2.0 has none, and nothing here needs marshalling.")]
    [DllImport(BundledLibrary, EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int FileControl(sqlite3 database, byte[]? name, int operation, out int result);
}
