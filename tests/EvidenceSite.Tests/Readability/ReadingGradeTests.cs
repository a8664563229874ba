using System.Collections.Frozen;
using EvidenceSite.Evidence.Readability;

namespace EvidenceSite.Tests.Readability;

public sealed class ReadingGradeTests
{
    /// <summary>The example that is widely given for the formula: 1 sentence, 13 words, 24 syllables, grade 11.3.</summary>
    [Fact]
    public void FleschKincaidOfThePlatypusSentence() =>
        Assert.Equal(11.3, ReadingGrade.Of(sentences: 1, words: 13, syllables: 24, longWords: 0).FleschKincaid, precision: 1);

    /// <summary>McLaughlin's conversion table gives the whole grade for the number of long words in thirty sentences.</summary>
    [Theory]
    [InlineData(4, 5)]
    [InlineData(9, 6)]
    [InlineData(16, 7)]
    [InlineData(25, 8)]
    [InlineData(36, 9)]
    [InlineData(49, 10)]
    [InlineData(64, 11)]
    [InlineData(81, 12)]
    public void SmogAgreesWithItsConversionTable(int longWords, int grade) =>
        Assert.Equal(grade, (int)ReadingGrade.Of(sentences: 30, words: 600, syllables: 900, longWords).Smog);

    [Theory]
    [InlineData("cell", 1)]
    [InlineData("people", 2)]
    [InlineData("placebo", 3)]
    [InlineData("disease", 2)]
    [InlineData("diseases", 3)]
    [InlineData("treated", 2)]
    [InlineData("slowed", 1)]
    [InlineData("reaction", 3)]
    [InlineData("diabetes", 4)]
    [InlineData("transplantation", 4)]
    [InlineData("studies", 2)]
    [InlineData("medicine", 3)]
    [InlineData("improved", 2)]
    [InlineData("uncertain", 3)]
    [InlineData("chemotherapy", 5)]
    [InlineData("table", 2)]
    [InlineData("patients", 2)]
    [InlineData("40.9", 1)]
    public void SyllablesOfCommonWords(string word, int syllables)
    {
        // One word in one sentence: the grade gives the number of syllables back.
        var grade = ReadingGrade.Of(word + ".", FrozenSet<string>.Empty).FleschKincaid;
        Assert.Equal(syllables, (grade + 15.59 - 0.39) / 11.8, precision: 3);
    }

    [Fact]
    public void WordsThatTheGlossaryExplainsCountAsEasy()
    {
        const string text = "Mesenchymal chemotherapy.";
        var known = FrozenSet.Create(StringComparer.Ordinal, "mesenchymal", "chemotherapy");
        Assert.Equal(3.1291, ReadingGrade.Of(text, known).Smog, precision: 4);
        Assert.True(ReadingGrade.Of(text, FrozenSet<string>.Empty).Smog > 10);
    }

    [Theory]
    [InlineData("It fell from 3.38 to 2.36. Then it rose.", 2)]
    [InlineData("In one trial (vs. placebo) 3 of 55 got worse. Nobody died!", 2)]
    [InlineData("Does it help? We do not know.", 2)]
    [InlineData("Two groups: 53.1 in women and 27.7 in men.", 1)]
    public void SentencesEndWhereReadersEndThem(string text, int sentences) => Assert.Equal(sentences, Sentences.Of(text).Count);
}
