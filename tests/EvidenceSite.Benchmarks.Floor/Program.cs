using EvidenceSite.Benchmarks;

// Arguments: the evidence, a site built from it, and the folder for a copy of that site.
if (args is not [var input, var site, var output])
{
    Console.Error.WriteLine("Name the input folder, a built site, and an output folder.");
    return 2;
}

Console.WriteLine($"{Floor.Read(input)} events and letters, {Floor.Write(site, output)} files");
return 0;
