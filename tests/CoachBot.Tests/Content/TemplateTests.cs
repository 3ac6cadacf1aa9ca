using CoachBot.Content;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Content;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("Thank you[, {buyer}].", "Thank you, Ana.", "Thank you.")]
    [InlineData("Hi {buyer|there},", "Hi Ana,", "Hi there,")]
    [InlineData("Bye[ and greet {company|everyone}].", "Bye and greet Contoso.", "Bye and greet everyone.")]
    [InlineData("Yours.[\n\n{seller}]", "Yours.\n\nSam", "Yours.")]
    [InlineData("[{buyer} from {company}]", "Ana from Contoso", "")]
    public void Names_are_filled_in_or_the_sentence_does_without(string wording, string known, string unknown)
    {
        var template = Template.Parse(wording);
        Assert.Equal(known, template.Fill(new Names("Ana Lopez", "Contoso", "Sam Reed")));
        Assert.Equal(unknown, template.Fill(Names.None));
    }

    [Fact]
    public void Whatever_parses_leaves_no_brace_and_no_bracket()
    {
        var random = new Random(20261123);
        string[] pieces =
            ["Hi", " ", "{buyer|there}", "[, {buyer}]", "{", "}", "[", "]", "{company}", "[{company|you}]", "|", "{when}", ",", "\n"];
        foreach (var _ in Enumerable.Range(0, 5000))
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (Parsed(text) is { } template)
            {
                Assert.Equal(-1, template.Fill(Names.None).AsSpan().IndexOfAny("{}[]"));
                Assert.Equal(-1, template.Fill(new Names("Ana", "Contoso")).AsSpan().IndexOfAny("{}[]"));
            }
        }
    }

    [Theory]
    [InlineData("Ana", "Ana")]
    [InlineData("Ana [click](http://evil.example)", "Ana")]
    [InlineData("**Ana**", "Ana")]
    [InlineData("<b>Ana</b>", "bAnab")]
    [InlineData("\u202Eana", "ana")]
    [InlineData("Zoë", "Zoë")]
    [InlineData("مريم", "مريم")]
    [InlineData("O'Brien", "O'Brien")]
    [InlineData("Ana Silva", "Ana")]
    [InlineData("Frau Brandt", "Frau Brandt")]
    [InlineData("Dr. Patel", "Dr. Patel")]
    [InlineData("Sig.ra Conti", "Sig.ra Conti")]
    [InlineData("Herr Dr. Lenz", "Herr Dr. Lenz")]
    [InlineData("Mr. Ian Hollis", "Mr. Hollis")]
    [InlineData("Frau Anna von der Heide", "Frau von der Heide")]
    [InlineData("Herr Dr. Lukas Lenz", "Herr Dr. Lenz")]
    [InlineData("Don Carlos Pérez", "Don Carlos Pérez")]
    [InlineData("Meenakshi madam", "Meenakshi madam")]
    [InlineData("Frau", null)]
    [InlineData("Mr.", null)]
    [InlineData("{buyer}", "buyer")]
    [InlineData("  ", null)]
    [InlineData("***", null)]
    public void A_name_is_only_ever_a_name(string written, string? shown) => Assert.Equal(shown, Names.First(written));

    private static Template? Parsed(string text)
    {
        try
        {
            return Template.Parse(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
