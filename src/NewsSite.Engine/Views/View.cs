using System.Runtime.CompilerServices;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>
/// Shows one object of the model to templates and writers, and records what they look at. There is no other way to the
/// model from there (a layering test sees to it), so nothing an output depends on can go unrecorded.
/// </summary>
public abstract class View(ReadKind kind, object subject, ViewScope scope)
{
    protected ViewScope Scope { get; } = scope;

    /// <summary>Every public property of a view returns through here.</summary>
    protected T Read<T>(T value, [CallerMemberName] string member = "")
    {
        Scope.Log?.Add(kind, subject, member);
        return value;
    }

    /// <summary>Two views of one object in one place are equal, so that templates can compare them.</summary>
    public override bool Equals(object? obj) => obj is View other && other.GetType() == GetType() && ReferenceEquals(other.Subject, Subject) && Equals(other.ShownAt, ShownAt);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(subject);

    internal object Subject => subject;

    /// <summary>Of a thing that stories share: from where the links in it lead; <c>null</c> where that makes no difference.</summary>
    internal virtual object? ShownAt => null;

    internal ReadKind RecordedAs => kind;

    /// <summary>
    /// What the view is where it is the answer to a question: for a part all that is in it, else who it is, because what is
    /// asked of it in turn is recorded by itself.
    /// </summary>
    internal abstract void AddTo(ref Digest digest);

    /// <summary>The same object shown in another scope, where reads go to that scope's log.</summary>
    internal abstract View In(ViewScope scope);
}
