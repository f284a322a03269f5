/** One optimum in every form: flow(x,y) 12,312.34556767, open(x) 18, lost(y) 100 and a constant, at 26,327.74378. */

/** Written by HiGHS 1.12, style 0. */
export const highs = `Model status
Optimal

# Primal solution values
Feasible
Objective 26327.74378418292
# Columns 4
flow(x,y) 12312.34556767
open(x) 18
lost(y) 100
CONSTANT 1
# Rows 2
need(a) 12345.678901
cap(b) -293.654426330002

# Dual solution values
None

# Basis
HiGHS_basis_file v2
None
`;

/** Written by HiGHS 1.12, style 4. */
export const highsSparse = `Model status
Optimal

# Primal solution values
Feasible
Objective 26327.74378418292
# Columns -4
flow(x,y) 12312.34556767 0
open(x) 18 1
lost(y) 100 2
CONSTANT 1 3
`;

/** Written by HiGHS 1.12, style 1. */
export const highsTable = `Columns
    Index Status        Lower        Upper       Primal         Dual  Type        Name
        0                   0          inf      12312.3               Continuous  flow(x,y)
        1                   0           30           18               Integer     open(x)
        2                   0          100          100               Continuous  lost(y)
        3                   1            1            1               Continuous  CONSTANT
Rows
    Index Status        Lower        Upper       Primal         Dual  Name
        0             12345.7          inf      12345.7               need(a)
        1                -inf            0     -293.654               cap(b)

Model status: Optimal

Objective value: 26327.74378418292
`;

/** Written by CBC 2.10. */
export const cbc = `Optimal - objective value 26327.74378418
      0 flow(x,y)       12312.346                       0
      1 open(x)                18                      10
      2 lost(y)               100             -0.70771893
      3 CONSTANT                1                       3
`;

/** Written by glpsol 5.0, -o. */
export const glpkReport = `Problem:    PROGRAM
Rows:       2
Columns:    4 (1 integer, 0 binary)
Non-zeros:  4
Status:     INTEGER OPTIMAL
Objective:  COST = 26327.74378 (MINimum)

   No.   Row name        Activity     Lower bound   Upper bound
------ ------------    ------------- ------------- -------------
     1 need(a)               12345.7       12345.7               
     2 cap(b)               -293.654                           0 

   No. Column name       Activity     Lower bound   Upper bound
------ ------------    ------------- ------------- -------------
     1 flow(x,y)             12312.3             0               
     2 open(x)      *             18             0            30 
     3 lost(y)                   100             0           100 
     4 CONSTANT                    1             1             = 

Integer feasibility conditions:

KKT.PE: max.abs.err = 0.00e+00 on row 0
        max.rel.err = 0.00e+00 on row 0
        High quality

KKT.PB: max.abs.err = 0.00e+00 on row 0
        max.rel.err = 0.00e+00 on row 0
        High quality

End of output
`;

/** Written by glpsol 5.0, --write; 99.9999999999992 is 100 here. */
export const glpkWhole = `c Problem:    PROGRAM
c Rows:       2
c Columns:    4
c Non-zeros:  4
c Status:     INTEGER OPTIMAL
c Objective:  COST = 26327.74378 (MINimum)
c
s mip 2 4 o 26327.7437841829
i 1 12345.678901
i 2 -293.654426330002
j 1 12312.34556767
j 2 18
j 3 100
j 4 1
e o f
`;

/** As the Gurobi reference manual describes its SOL format. */
export const gurobi = `# Solution for model PROGRAM
# Objective value = 26327.743784182921
flow(x,y) 12312.34556767
open(x) 18
lost(y) 100
CONSTANT 1
`;

/** As the documentation of SCIP’s reader_sol.h describes it. */
export const scip = `solution status: optimal solution found
objective value:                     26327.7437841829
flow(x,y)                              12312.34556767 \t(obj:2.123456789)
open(x)                                            18 \t(obj:10)
lost(y)                                           100 \t(obj:0.0001)
CONSTANT                                            1 \t(obj:3)
`;

/** As the CPLEX file formats reference describes its SOL format. */
export const cplex = `<?xml version = "1.0" encoding="UTF-8" standalone="yes"?>
<CPLEXSolution version="1.2">
 <header
   problemName="model.mps"
   solutionName="incumbent"
   solutionIndex="-1"
   objectiveValue="26327.743784182921"
   solutionTypeValue="3"
   solutionTypeString="primal"
   solutionStatusValue="101"
   solutionStatusString="integer optimal solution"
   solutionMethodString="mip"
   primalFeasible="1"
   dualFeasible="1"
   MIPNodes="0"
   MIPIterations="3"
   writeLevel="1"/>
 <quality
   epInt="1.0000000000000001e-05"
   epRHS="9.9999999999999995e-07"/>
 <linearConstraints>
  <constraint name="need(a)" index="0" slack="0"/>
  <constraint name="cap(b)" index="1" slack="293.654426330002"/>
 </linearConstraints>
 <variables>
  <variable name="flow(x,y)" index="0" value="12312.34556767"/>
  <variable name="open(x)" index="1" value="18"/>
  <variable name="lost(y)" index="2" value="100"/>
  <variable name="CONSTANT" index="3" value="1"/>
 </variables>
</CPLEXSolution>
`;
