using System.Globalization;
using System.Text;
using Abroad;

// First what shows that this process really is abroad, then the answers, which shall not show it.
var culture = CultureInfo.GetCultureInfo(args[0], predefinedOnly: true);
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
output.WriteLine(Traits.Here());
output.Write(await Answers.AllAsync());
