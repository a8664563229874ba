using System.Reflection;
using System.Reflection.Emit;

namespace EvidenceSite.StartProfile;

/// <summary>
/// A profile as the ahead-of-time compiler reads it: an assembly whose global method <c>AssemblyDictionary</c> names groups of methods, with
/// the assemblies that each needs, and a global method per group that loads the handle of each of its methods and drops it.
/// </summary>
/// <remarks>Source: .NET runtime, src/coreclr/tools/Common/Pgo and src/coreclr/tools/dotnet-pgo (MibcEmitter).</remarks>
internal static class MibcFile
{
    private const MethodAttributes Global = MethodAttributes.Public | MethodAttributes.Static;

    /// <summary>Writes one group with these methods.</summary>
    public static void Write(string file, IReadOnlyList<MethodBase> methods)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("start"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("start");
        var group = module.DefineGlobalMethod("Assemblies_Start", Global, typeof(void), Type.EmptyTypes);
        var code = group.GetILGenerator();
        foreach (var method in methods)
        {
            code.Emit(OpCodes.Ldtoken, method is ConstructorInfo constructor ? module.GetMethodMetadataToken(constructor) : module.GetMethodMetadataToken((MethodInfo)method));
            code.Emit(OpCodes.Pop);
        }

        code.Emit(OpCodes.Ret);

        var dictionary = module.DefineGlobalMethod("AssemblyDictionary", Global, typeof(void), Type.EmptyTypes);
        code = dictionary.GetILGenerator();
        code.Emit(OpCodes.Ldstr, string.Concat(methods.SelectMany(MethodsToCompile.TypesIn).Select(type => type.Assembly.GetName().Name + ";").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        code.Emit(OpCodes.Ldtoken, group);
        code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Ret);

        module.CreateGlobalFunctions();
        assembly.Save(file);
    }
}
