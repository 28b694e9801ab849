using System.CommandLine;
using System.Text;

namespace NewsSite.Cli.Output;

/// <summary>
/// Completion of the command line, as a script for each shell. It is made of the tree of commands, so it knows what the program
/// knows, and it asks nobody: completing needs neither the program nor a site.
/// </summary>
internal static class CompletionScript
{
    /// <summary>Of one command: its words as they are typed, and what may follow.</summary>
    private sealed record Level(string Path, IReadOnlyList<Command> Commands, IReadOnlyList<Option> Options);

    public static string Bash(RootCommand root)
    {
        var script = new StringBuilder();
        script.Append("""
            # newssite completion for bash: source <(newssite completion bash)
            _newssite() {
              local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} path= word i
              COMPREPLY=()
              for ((i = 1; i < COMP_CWORD; i++)); do
                word="${path:+$path }${COMP_WORDS[i]}"
                case "$word" in

            """);
        var levels = Levels(root).ToList();
        script.Append($"      {string.Join('|', levels.Skip(1).Select(level => $"'{level.Path}'"))}) path=$word ;;\n");
        script.Append("    esac\n  done\n  case \"$path:$prev\" in\n");
        foreach (var level in levels)
        {
            foreach (var option in level.Options.Where(option => ValuesOf(option).Length > 0))
            {
                script.Append($"    {string.Join('|', NamesOf(option).Select(name => $"'{level.Path}:{name}'"))}) COMPREPLY=($(compgen -W '{string.Join(' ', ValuesOf(option))}' -- \"$cur\")); return ;;\n");
            }
        }
        script.Append("  esac\n  case \"$path\" in\n");
        foreach (var level in levels)
        {
            script.Append($"    '{level.Path}') COMPREPLY=($(compgen -W '{string.Join(' ', WordsOf(level))}' -- \"$cur\")) ;;\n");
        }
        script.Append("""
              esac
              [[ ${#COMPREPLY[@]} -eq 0 && $cur != -* ]] && COMPREPLY=($(compgen -f -- "$cur"))
            }
            complete -o filenames -F _newssite newssite

            """);
        return script.ToString().ReplaceLineEndings("\n");
    }

    public static string Zsh(RootCommand root)
    {
        var script = new StringBuilder("#compdef newssite\n# newssite completion for zsh: source <(newssite completion zsh)\n_newssite() {\n  local prev=${words[CURRENT-1]} path= word i\n  for ((i = 2; i < CURRENT; i++)); do\n    word=\"${path:+$path }${words[i]}\"\n    case \"$word\" in\n");
        var levels = Levels(root).ToList();
        script.Append($"      {string.Join('|', levels.Skip(1).Select(level => $"'{level.Path}'"))}) path=$word ;;\n    esac\n  done\n  case \"$path:$prev\" in\n");
        foreach (var level in levels)
        {
            foreach (var option in level.Options.Where(option => ValuesOf(option).Length > 0))
            {
                script.Append($"    {string.Join('|', NamesOf(option).Select(name => $"'{level.Path}:{name}'"))}) compadd -- {string.Join(' ', ValuesOf(option))}; return ;;\n");
            }
        }
        script.Append("  esac\n  local -a described\n  case \"$path\" in\n");
        foreach (var level in levels)
        {
            var described = level.Commands.Select(command => Described(command.Name, command.Description)).Concat(level.Options.SelectMany(option => NamesOf(option).Select(name => Described(name, option.Description))));
            script.Append($"    '{level.Path}') described=({string.Join(' ', described)}) ;;\n");
        }
        script.Append("  esac\n  _describe newssite described\n  [[ ${words[CURRENT]} != -* ]] && _files\n}\ncompdef _newssite newssite\n");
        return script.ToString();

        static string Described(string name, string? text) => Quoted($"{name.Replace(":", "\\:", StringComparison.Ordinal)}:{text}");
    }

    public static string Fish(RootCommand root)
    {
        var script = new StringBuilder("# newssite completion for fish: newssite completion fish | source\ncomplete -c newssite -e\n");
        foreach (var level in Levels(root))
        {
            var words = level.Path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var known = string.Join(' ', level.Commands.Select(command => command.Name));
            var seen = string.Concat(words.Select(word => $"__fish_seen_subcommand_from {word}; and "));
            var open = $"{seen}not __fish_seen_subcommand_from {(known.Length == 0 ? "''" : known)}";
            foreach (var command in level.Commands)
            {
                script.Append($"complete -c newssite -f -n {Quoted(open)} -a {command.Name} -d {Quoted(command.Description ?? "")}\n");
            }
            foreach (var option in level.Options)
            {
                var names = string.Join(' ', NamesOf(option).Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $"-l {name[2..]}" : $"-s {name[1..]}"));
                var values = ValuesOf(option) is { Length: > 0 } few ? $" -x -a {Quoted(string.Join(' ', few))}" : TakesValue(option) ? " -r" : "";
                script.Append($"complete -c newssite -n {Quoted(open)} {names}{values} -d {Quoted(option.Description ?? "")}\n");
            }
        }
        return script.ToString();
    }

    public static string PowerShell(RootCommand root)
    {
        var script = new StringBuilder("# newssite completion for PowerShell: newssite completion pwsh | Out-String | Invoke-Expression\nRegister-ArgumentCompleter -Native -CommandName newssite -ScriptBlock {\n  param($cur, $ast, $at)\n  $words = @{\n");
        var values = new StringBuilder("  $values = @{\n");
        foreach (var level in Levels(root))
        {
            script.Append($"    '{level.Path}' = '{string.Join(' ', WordsOf(level))}'\n");
            foreach (var option in level.Options.Where(option => ValuesOf(option).Length > 0))
            {
                values.Append(string.Concat(NamesOf(option).Select(name => $"    '{level.Path}:{name}' = '{string.Join(' ', ValuesOf(option))}'\n")));
            }
        }
        return script.Append("  }\n").Append(values).Append("""
              }
              $path = ''; $prev = ''
              foreach ($element in $ast.CommandElements | Select-Object -Skip 1) {
                if ($element.Extent.EndOffset -ge $at -and $cur) { break }
                $prev = "$element"
                $next = "$path $element".Trim()
                if ($words.ContainsKey($next)) { $path = $next }
              }
              $known = $values["${path}:$prev"]
              if (-not $known) { $known = $words[$path] }
              $known -split ' ' | Where-Object { $_ -like "$cur*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """).ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<Level> Levels(Command command, string path = "")
        => command.Subcommands.SelectMany(child => Levels(child, $"{path} {child.Name}".Trim())).Prepend(new Level(path, [.. command.Subcommands], [.. command.Options]));

    private static IEnumerable<string> WordsOf(Level level) => level.Commands.Select(command => command.Name).Concat(level.Options.SelectMany(NamesOf));

    private static IEnumerable<string> NamesOf(Option option) => option.Aliases.Where(alias => alias.StartsWith('-') && alias is not ("-?" or "-h")).Prepend(option.Name);

    /// <summary>The words that an option takes, where its help names them all.</summary>
    private static string[] ValuesOf(Option option) => option.HelpName is { } name && name.Contains('|') ? name.Split('|') : [];

    private static bool TakesValue(Option option) => option.ValueType != typeof(bool);

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
