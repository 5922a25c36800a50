/**
 * Group commit: calls that come while another is being written are written together, in one transaction. When that
 * fails each is tried alone, so that one bad call fails only itself.
 */
export declare function createGroup<In, Out>(write: (items: readonly In[]) => readonly Out[] | Promise<readonly Out[]>): {
    add(items: readonly In[]): Promise<readonly Out[]>;
    idle(): Promise<void>;
};
