export function withSteadyShapes(source: string): string;
