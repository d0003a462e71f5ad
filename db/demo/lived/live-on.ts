export async function liveOn(..._args: unknown[]): Promise<void> {}
