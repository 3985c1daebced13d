interface Event {
  readonly at: number;
  /** Events of one moment happen in the order in which they were added. */
  readonly order: number;
  readonly happen: () => void;
}

/** What will happen, the earliest first: a binary heap. */
export class EventQueue {
  private readonly heap: Event[] = [];
  private added = 0;

  add(at: number, happen: () => void): void {
    let index = this.heap.push({ at, order: this.added++, happen }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.swapIfLater(parent, index)) break;
      index = parent;
    }
  }

  /** Until nothing is left; what happens may add more. */
  run(): void {
    for (let event = this.take(); event; event = this.take()) event.happen();
  }

  private take(): Event | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (!first || !last || first === last) return first;
    this.heap[0] = last;
    for (let index = 0; ;) {
      const left = 2 * index + 1;
      const right = left + 1;
      const child = right < this.heap.length && this.isLater(left, right) ? right : left;
      if (child >= this.heap.length || !this.swapIfLater(index, child)) break;
      index = child;
    }
    return first;
  }

  private swapIfLater(parent: number, child: number): boolean {
    if (!this.isLater(parent, child)) return false;
    [this.heap[parent], this.heap[child]] = [this.heap[child]!, this.heap[parent]!];
    return true;
  }

  private isLater(one: number, other: number): boolean {
    const a = this.heap[one]!;
    const b = this.heap[other]!;
    return a.at > b.at || (a.at === b.at && a.order > b.order);
  }
}
