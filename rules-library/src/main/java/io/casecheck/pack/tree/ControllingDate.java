package io.casecheck.pack.tree;

import io.casecheck.model.Appeal;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.NationalDrugCode;
import java.util.Set;

/** The date that is held against the window of a rule. */
public enum ControllingDate {
  /**
   * Date of service: of the line that is reported, or whose national drug code is, else of the
   * first line that the rule matches; else of the first line by number that states it; in a case
   * without lines the day for which the first service of the request is planned; without either the
   * day the case is looked at.
   */
  SERVICE_DATE(ClaimLine.class, NationalDrugCode.class),
  /**
   * Day on which the request was received, else submitted; a draft is read as of the day it is
   * looked at.
   */
  REQUEST_RECEIVED(),
  /**
   * Date of the notice: of the determination that is reported, for an appeal that of its
   * determination, else of the first that the rule matches, else of the first by number.
   */
  NOTICE_DATE(Determination.class, Appeal.class),
  /**
   * Day on which the appeal that is reported was filed, else the first that the rule matches, else
   * the first by number: the day of filing, without it that of receipt, without that of the
   * postmark; if it is not filed, the day it is looked at.
   */
  FILED_ON(Appeal.class),
  /** The day the case is looked at. */
  AS_OF();

  private final Set<Class<?>> statedBy;

  ControllingDate(Class<?>... statedBy) {
    this.statedBy = Set.of(statedBy);
  }

  /** Whether a fact of the type says by itself which date it is. */
  public boolean isStatedBy(FactType type) {
    return statedBy.contains(type.java());
  }
}
