/** A plugin of the bundler: a program whose constants are constants to the browser's compiler. */
import { build, normalizePath, type Plugin, type Rolldown } from 'vite';

/** The name that the program has within the module that stands for it. */
const NAME = 'program';

/** Bundles a module with all that it imports into one function that is called at once. */
async function bundle(entry: string): Promise<Rolldown.OutputChunk> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      // The build around this one does it for all.
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: NAME },
      // The bundler would make variables of them.
      rolldownOptions: { output: { topLevelVar: false } },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output.find((file) => file.type === 'chunk') : undefined;
  if (!chunk) throw new Error(`Nothing was built of ${entry}.`);
  return chunk;
}

/**
 * Bundles each of these modules (absolute paths), with all that it imports, into one function that is called where the
 * module is run: for what is imported by `import()` and has to be fast.
 *
 * Where `import()` may load no file, a bundler makes a function of each module and hoists their constants as variables
 * that get their values in there; elsewhere it makes them variables, too. The compiler can take no variable for granted,
 * and looks up each table and each function at each use. What one function declares, and nothing else sets, is a constant
 * to it. That is a quarter of the time in which a text is read.
 *
 * What such a module imports is its own: where others import the same, they have another copy with a state of its own.
 */
export function oneFunction(modules: readonly string[]): Plugin {
  const wanted = new Set(modules.map((path) => normalizePath(path)));
  return {
    name: 'one-function',
    apply: 'build',
    async load(id) {
      if (!wanted.has(id)) return null;
      const { code, exports, moduleIds } = await bundle(id);
      for (const module of moduleIds) this.addWatchFile(module);
      return `${code}\nexport const { ${exports.join(', ')} } = ${NAME};`;
    },
  };
}
