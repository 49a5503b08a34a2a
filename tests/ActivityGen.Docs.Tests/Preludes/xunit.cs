// What the template of a test project adds.
global using Xunit;
