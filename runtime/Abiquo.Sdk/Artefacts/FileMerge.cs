namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Describes how a file becomes part of one that is on the host already and belongs to somebody else, such as <c>/etc/hosts</c>. The
/// commands are for <c>/bin/sh</c>, print the whole file, and contain no text from users. They fail, and say why on standard error, if the
/// file on the host cannot be understood.
/// </summary>
/// <param name="Into">
/// The command that prints the file with ours in it, where <c>$1</c> is the file as it is, which may be empty, and <c>$2</c> is ours.
/// Applied again to what it prints, it changes nothing.
/// </param>
/// <param name="Without">The command that prints the file <c>$1</c> without ours.</param>
public sealed record FileMerge(string Into, string Without);
