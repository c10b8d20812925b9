package io.casecheck.model;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state, the District of Columbia or a territory, by the two letters of the Postal Service. A
 * constant and not a text, so that neither a case nor a rule can name one that no rule fits.
 */
public enum State {
  /** Alabama. */
  AL("Alabama"),
  /** Alaska. */
  AK("Alaska"),
  /** Arizona. */
  AZ("Arizona"),
  /** Arkansas. */
  AR("Arkansas"),
  /** California. */
  CA("California"),
  /** Colorado. */
  CO("Colorado"),
  /** Connecticut. */
  CT("Connecticut"),
  /** Delaware. */
  DE("Delaware"),
  /** District of Columbia. */
  DC("District of Columbia"),
  /** Florida. */
  FL("Florida"),
  /** Georgia. */
  GA("Georgia"),
  /** Hawaii. */
  HI("Hawaii"),
  /** Idaho. */
  ID("Idaho"),
  /** Illinois. */
  IL("Illinois"),
  /** Indiana. */
  IN("Indiana"),
  /** Iowa. */
  IA("Iowa"),
  /** Kansas. */
  KS("Kansas"),
  /** Kentucky. */
  KY("Kentucky"),
  /** Louisiana. */
  LA("Louisiana"),
  /** Maine. */
  ME("Maine"),
  /** Maryland. */
  MD("Maryland"),
  /** Massachusetts. */
  MA("Massachusetts"),
  /** Michigan. */
  MI("Michigan"),
  /** Minnesota. */
  MN("Minnesota"),
  /** Mississippi. */
  MS("Mississippi"),
  /** Missouri. */
  MO("Missouri"),
  /** Montana. */
  MT("Montana"),
  /** Nebraska. */
  NE("Nebraska"),
  /** Nevada. */
  NV("Nevada"),
  /** New Hampshire. */
  NH("New Hampshire"),
  /** New Jersey. */
  NJ("New Jersey"),
  /** New Mexico. */
  NM("New Mexico"),
  /** New York. */
  NY("New York"),
  /** North Carolina. */
  NC("North Carolina"),
  /** North Dakota. */
  ND("North Dakota"),
  /** Ohio. */
  OH("Ohio"),
  /** Oklahoma. */
  OK("Oklahoma"),
  /** Oregon. */
  OR("Oregon"),
  /** Pennsylvania. */
  PA("Pennsylvania"),
  /** Rhode Island. */
  RI("Rhode Island"),
  /** South Carolina. */
  SC("South Carolina"),
  /** South Dakota. */
  SD("South Dakota"),
  /** Tennessee. */
  TN("Tennessee"),
  /** Texas. */
  TX("Texas"),
  /** Utah. */
  UT("Utah"),
  /** Vermont. */
  VT("Vermont"),
  /** Virginia. */
  VA("Virginia"),
  /** Washington. */
  WA("Washington"),
  /** West Virginia. */
  WV("West Virginia"),
  /** Wisconsin. */
  WI("Wisconsin"),
  /** Wyoming. */
  WY("Wyoming"),
  /** American Samoa. */
  AS("American Samoa"),
  /** Guam. */
  GU("Guam"),
  /** Northern Mariana Islands. */
  MP("Northern Mariana Islands"),
  /** Puerto Rico. */
  PR("Puerto Rico"),
  /** Virgin Islands. */
  VI("Virgin Islands");

  private final String title;

  State(String title) {
    this.title = title;
  }

  /** Its name in full, such as {@code New York}. */
  public String title() {
    return title;
  }

  /**
   * The time zone of a state that lies in one as a whole; null where a state has several, such as
   * Florida, or none is known. Where it is null, {@link Coverage#timeZone()} can say which.
   */
  public @Nullable ZoneId zone() {
    return StateZones.of(this);
  }

  /** The one with this name in full, in any letters; nothing if there is none. */
  public static Optional<State> titled(String title) {
    return Arrays.stream(values())
        .filter(state -> state.title.equalsIgnoreCase(title.strip()))
        .findFirst();
  }
}
