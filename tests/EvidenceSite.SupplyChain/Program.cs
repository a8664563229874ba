// Writes the bill of materials of this repository, or the tables of the notices: dotnet run --project tests/EvidenceSite.SupplyChain -- sbom FILE
using EvidenceSite.SupplyChain;

var repository = Directory.GetCurrentDirectory();
if (!File.Exists(Path.Combine(repository, DependencyList.FileName)))
{
    Console.Error.WriteLine($"There is no {DependencyList.FileName} here. Run this at the top of the repository.");
    return 2;
}

var list = DependencyList.Read(repository);
switch (args)
{
    case ["sbom", var file]:
        var packages = LockFiles.Packages(repository).ToList();
        try
        {
            var text = Sbom.Of(list, packages);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            await File.WriteAllTextAsync(file, text);
        }
        catch (InvalidDataException e)
        {
            Console.Error.WriteLine($"{e.Message} Add it there, with its licence and why it is here.");
            return 1;
        }

        Console.WriteLine($"{packages.Select(package => package.Purl).Distinct(StringComparer.Ordinal).Count()} packages in {file}.");
        return 0;
    case ["notices"]:
        var notices = Path.Combine(repository, Notices.FileName);
        await File.WriteAllTextAsync(notices, Notices.Renewed(await File.ReadAllTextAsync(notices), list));
        return 0;
    default:
        Console.Error.WriteLine("Say \"sbom FILE\", to write the bill of materials, or \"notices\", to renew THIRD-PARTY-NOTICES.md.");
        return 2;
}
