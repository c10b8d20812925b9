package io.casecheck.engine.oracle;

import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.CaseException;
import io.casecheck.model.CaseList;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case with inputs left out, and every way to fill them. */
public final class Fillings {
  /** The lists that random cases hold, those first that others refer to. */
  static final List<CaseList> LISTS =
      List.of(
          CaseList.LINES,
          CaseList.NATIONAL_DRUG_CODES,
          CaseList.DIAGNOSES,
          CaseList.LABORATORY_RESULTS,
          CaseList.WEIGHTS,
          CaseList.BLEEDING_EPISODES,
          CaseList.SERVICES,
          CaseList.DOCUMENTS,
          CaseList.DETERMINATIONS,
          CaseList.APPEALS);

  private static final int DRAWN_AGAIN = 20;
  private static final int MOST = 100;
  private static final int SAMPLES_WITH_LISTS = 30;

  /** An input that is not stated. */
  private record Hole(Draft draft, String component, String path, List<Object> values) {}

  private final Random random;
  private final RandomCases cases;
  private final Draft draft;
  private final List<Hole> holes = new ArrayList<>();
  private final Set<CaseList> notHeld = EnumSet.noneOf(CaseList.class);

  private Fillings(Random random, Domain domain) {
    this.random = random;
    this.cases = new RandomCases(random, domain);
    this.draft = validDraft();
    leaveOut(domain);
  }

  /** A random case with some inputs left out and sometimes a list not held. */
  public static Fillings of(Random random, Domain domain) {
    return new Fillings(random, domain);
  }

  private Draft validDraft() {
    while (true) {
      Draft next = cases.next();
      for (int i = 0; i < DRAWN_AGAIN; i++) {
        try {
          next.build();
          return next;
        } catch (CaseException contradiction) {
          // Drawing whole cases until one is free of it would leave those that tell little.
          contradiction.problems().forEach(problem -> cases.drawAgain(next, problem.path()));
        }
      }
    }
  }

  private void leaveOut(Domain domain) {
    List<Hole> inputs = new ArrayList<>();
    collect(draft, "", domain, inputs);
    Collections.shuffle(inputs, random);
    int ways = 1;
    for (Hole hole : inputs) {
      ways *= hole.values.size();
      if (ways > MOST) {
        break;
      }
      holes.add(hole);
      hole.draft.set(hole.component, null);
    }
    if (random.nextInt(3) == 0) {
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        notHeld.add(LISTS.get(random.nextInt(LISTS.size())));
      }
    }
    draft.set("notHeld", Set.copyOf(notHeld));
  }

  private static void collect(Draft draft, String path, Domain domain, List<Hole> inputs) {
    for (RecordComponent component : Shape.of(draft.type()).components()) {
      String name = component.getName();
      String place = path.isEmpty() ? name : path + "." + name;
      Object value = draft.get(name);
      if (value instanceof Draft part) {
        collect(part, place, domain, inputs);
      } else if (isListOfParts(component)) {
        for (Draft item : draft.items(name)) {
          collect(item, place + "[number=" + item.get("number") + "]", domain, inputs);
        }
      } else if (isInput(component) && isNullable(component)) {
        inputs.add(new Hole(draft, name, place, domain.values(component)));
      }
    }
  }

  private static boolean isListOfParts(RecordComponent component) {
    return component.getType() == List.class && elementOf(component).isRecord();
  }

  private static Class<?> elementOf(RecordComponent component) {
    return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
  }

  /**
   * Whether a component holds a value, and not a part, a list of parts, a number that names an item
   * or a reference to one, which are never left out. Without a time zone days are those of asOf,
   * which no rule is told, so that it is no input that may have any value.
   */
  static boolean isInput(RecordComponent component) {
    Class<?> type = component.getType();
    return !type.isRecord()
        && (type != Integer.class || isNullable(component))
        && type != Set.class
        && type != ZoneId.class
        && !isListOfParts(component);
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }

  /** The case as it is known. */
  public Case known() {
    return (Case) draft.build();
  }

  /** Lists that are not held. */
  public Set<CaseList> notHeld() {
    return notHeld;
  }

  /** Paths of the inputs that are not stated. */
  public Set<String> paths() {
    return holes.stream().map(Hole::path).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether {@link #forEach} goes through every way there is. */
  public boolean isExhaustive() {
    return notHeld.isEmpty();
  }

  /** Every case that this one may turn out to be, or a sample if a list is not held. */
  public void forEach(Consumer<Case> filled) {
    if (isExhaustive()) {
      fill(0, filled);
    } else {
      holes.forEach(this::fillAtRandom);
      draft.set("notHeld", Set.of());
      build(filled);
      for (int i = 0; i < SAMPLES_WITH_LISTS; i++) {
        holes.forEach(this::fillAtRandom);
        withLists(notHeld, filled);
      }
    }
    holes.forEach(hole -> hole.draft.set(hole.component, null));
  }

  private void fill(int index, Consumer<Case> filled) {
    if (index == holes.size()) {
      build(filled);
      return;
    }
    Hole hole = holes.get(index);
    for (Object value : hole.values) {
      hole.draft.set(hole.component, value);
      fill(index + 1, filled);
    }
  }

  private void fillAtRandom(Hole hole) {
    hole.draft.set(hole.component, hole.values.get(random.nextInt(hole.values.size())));
  }

  /** Fills some inputs and lists only, at random; what else is missing stays so. */
  public void fillOnly(Set<String> paths, Set<CaseList> lists, Consumer<Case> filled) {
    holes.stream().filter(hole -> paths.contains(hole.path)).forEach(this::fillAtRandom);
    withLists(lists, filled);
    holes.forEach(hole -> hole.draft.set(hole.component, null));
  }

  private void withLists(Set<CaseList> lists, Consumer<Case> filled) {
    Set<CaseList> open = EnumSet.noneOf(CaseList.class);
    open.addAll(notHeld);
    open.removeAll(lists);
    draft.set("notHeld", Set.copyOf(open));
    for (CaseList list : LISTS) {
      for (int i = lists.contains(list) ? random.nextInt(3) : 0; i > 0; i--) {
        cases.add(draft, list, RandomCases.BEYOND + i);
      }
    }
    build(filled);
    takeBack(draft);
    draft.set("notHeld", Set.copyOf(notHeld));
  }

  private void build(Consumer<Case> filled) {
    Case built;
    try {
      built = (Case) draft.build();
    } catch (CaseException contradiction) {
      return; // what contradicts itself is no way to fill the case
    }
    filled.accept(built);
  }

  private static void takeBack(Draft draft) {
    for (RecordComponent component : Shape.of(draft.type()).components()) {
      if (draft.get(component.getName()) instanceof Draft part) {
        takeBack(part);
      } else if (isListOfParts(component)) {
        List<Draft> items = draft.items(component.getName());
        items.removeIf(item -> (int) item.get("number") > RandomCases.BEYOND);
        items.forEach(Fillings::takeBack);
      }
    }
  }

  /** The facts of a case, by walking through its records. */
  public static List<Object> facts(Object part) {
    List<Object> facts = new ArrayList<>(List.of(part));
    for (RecordComponent component : Shape.of(part.getClass()).components()) {
      // The documents of an appeal are no facts: the engine's language knows those of the request.
      boolean hidden = part instanceof Appeal;
      Object value = hidden ? null : Shape.read(component, part);
      if (value instanceof Record inner) {
        facts.addAll(facts(inner));
      } else if (value instanceof List<?> items && isListOfParts(component)) {
        items.forEach(item -> facts.addAll(facts(item)));
      }
    }
    return facts;
  }

  /** Whether a fact is an item that a list which is not held may have. */
  public static boolean isBeyond(Object fact) {
    for (RecordComponent component : Shape.of(fact.getClass()).components()) {
      if (component.getName().equals("number")) {
        return isBeyond((Integer) Shape.read(component, fact));
      }
    }
    return false;
  }

  /** Whether a number is that of such an item. */
  public static boolean isBeyond(Integer number) {
    return number > RandomCases.BEYOND;
  }
}
