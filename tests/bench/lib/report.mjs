// Everything that a run has found, as Markdown.
import { gridOf } from './grid.mjs';
import { dash, table } from './markdown.mjs';
import { runLine } from './summary.mjs';
import { tables as a11y } from './tables/a11y.mjs';
import { tables as csp } from './tables/csp.mjs';
import { tables as gate } from './tables/gate.mjs';
import { tables as leaks } from './tables/leaks.mjs';
import { tables as load } from './tables/load.mjs';
import { tables as memory } from './tables/memory.mjs';
import { tables as network } from './tables/network.mjs';
import { tables as sizes } from './tables/sizes.mjs';
import { targets } from './targets.mjs';

const tables = { sizes, load, network, gate, leaks, memory, a11y, csp };

export function report(result) {
  const { meta, suites } = result;
  const grid = gridOf(meta);
  const own = targets(result);
  const blocks = [
    runLine(meta),
    'Cells: median (p10–p90) ×ratio to the best peer with scope "full".',
    table(
      ['contestant', 'package', 'version', 'scope'],
      meta.contestants
        .filter((c) => c.scope)
        .map((c) => [`${c.id}: ${c.title}`, c.package ?? dash, c.version, c.scope]),
    ),
    ...(own ? ['## Targets', own] : []),
    ...Object.entries(tables).flatMap(([name, make]) => (suites[name] ? make(suites[name], grid, meta) : [])),
  ];
  return `${blocks.join('\n\n')}\n`;
}
