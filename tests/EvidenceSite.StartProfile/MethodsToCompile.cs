using System.Reflection;

namespace EvidenceSite.StartProfile;

/// <summary>
/// The generic methods among those that were compiled. All others are compiled ahead in any case; of generic ones, only those whose types
/// show in the code, which leaves out what is called through a virtual method, as most of LINQ over value types is.
/// </summary>
internal static class MethodsToCompile
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Stands for any reference type in code that all of them share. It has no name that another program could use.
    private static readonly Type Shared = typeof(object).Assembly.GetType("System.__Canon", throwOnError: true)!;

    // There is no public way from the handle of a generic method to its type.
    private static readonly Type InnerHandle = typeof(object).Assembly.GetType("System.RuntimeMethodHandleInternal", throwOnError: true)!;
    private static readonly ConstructorInfo InnerHandleOf = InnerHandle.GetConstructor(Declared & ~BindingFlags.Static, [typeof(nint)])!;
    private static readonly MethodInfo DeclaringTypeOf = typeof(RuntimeMethodHandle).GetMethod("GetDeclaringType", Declared & ~BindingFlags.Instance, [InnerHandle])!;

    /// <summary>The methods by name.</summary>
    /// <param name="handles">The runtime's handles of all that were compiled.</param>
    public static IReadOnlyList<MethodBase> Among(IEnumerable<ulong> handles) =>
    [
        .. handles.Select(MethodOf).OfType<MethodBase>().Where(method => method.IsGenericMethod || method.DeclaringType!.IsGenericType).Select(WithTypesThatHaveNames)
            .OfType<MethodBase>().Where(method => !TypesIn(method).Any(type => type.Assembly == typeof(MethodsToCompile).Assembly))
            .DistinctBy(FullName).OrderBy(FullName, StringComparer.Ordinal),
    ];

    /// <summary>Every type in the name of a method.</summary>
    public static IEnumerable<Type> TypesIn(MethodBase method) => Parts(method.DeclaringType!).Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Parts) : []);

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Prepend(type);

    private static string FullName(MethodBase method) => $"{method.DeclaringType}::{method}";

    private static MethodBase? MethodOf(ulong handle)
    {
        var type = (Type?)DeclaringTypeOf.Invoke(null, [InnerHandleOf.Invoke([(nint)handle])]);
        return type is null || type.Assembly.IsDynamic ? null : MethodBase.GetMethodFromHandle(RuntimeMethodHandle.FromIntPtr((nint)handle), type.TypeHandle);
    }

    /// <summary>The method for types that stand for the shared ones; null if a constraint lets none do so.</summary>
    private static MethodBase? WithTypesThatHaveNames(MethodBase method)
    {
        try
        {
            var type = WithNames(method.DeclaringType!);
            var found = type.GetMembers(Declared).OfType<MethodBase>().First(other => other.MetadataToken == method.MetadataToken);
            return found is MethodInfo { IsGenericMethodDefinition: true } definition
                ? definition.MakeGenericMethod(WithNames(method.GetGenericArguments(), definition.GetGenericArguments())) : found;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Type WithNames(Type type) =>
        type.IsSZArray ? WithNames(type.GetElementType()!).MakeArrayType()
        : type.IsConstructedGenericType && type.GetGenericTypeDefinition() is var definition
            ? definition.MakeGenericType(WithNames(type.GetGenericArguments(), definition.GetGenericArguments())) : type;

    private static Type[] WithNames(Type[] arguments, Type[] parameters) =>
        [.. arguments.Zip(parameters, (argument, parameter) => argument == Shared ? AnyFor(parameter) : WithNames(argument))];

    private static Type AnyFor(Type parameter) => parameter.GetGenericParameterConstraints().FirstOrDefault(type => !type.ContainsGenericParameters) ?? typeof(object);
}
