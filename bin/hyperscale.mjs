#!/usr/bin/env node
/** The command line as an installed command: `hyperscale <command>`. */
process.argv.splice(2, 0, 'hyperscale');
await import('../scripts/node.mjs');
