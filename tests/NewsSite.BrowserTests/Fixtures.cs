using NewsSite.BrowserTests;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser))]
[assembly: AssemblyFixture(typeof(BuiltSite))]
