declare module 'world-atlas/land-110m.json' {
  const topology: import('topojson-specification').Topology;
  export default topology;
}
